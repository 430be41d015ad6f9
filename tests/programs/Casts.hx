class Casts {
	static function half(n:Float):Int {
		return Std.int(n / 2);
	}

	static function pick(d:Dynamic):String {
		var s:String = cast d;
		return s + "!";
	}

	static function safe(d:Dynamic):String {
		return try cast(d, String) catch (e:Dynamic) "not a string";
	}

	static function main() {
		Sys.println(half(7) + half(8.9));
		Sys.println(pick("x") + safe("y") + safe(4));
		var f:Float = 3;
		Sys.println(f + 1);
		var i = Std.int(f);
		Sys.println(i + (f > 2 ? 1 : 0));
		Sys.println(Std.string(1.5) + Std.parseFloat("2.5") + Math.round(2.6));
		var xs:Array<Float> = [1, 2.5];
		Sys.println(xs.join(" "));
		Sys.println((5 : Float) / 2);
		var d:Dynamic = 4;
		Sys.println(d * 2 + 1);
		var b:Bool = cast true;
		Sys.println(b && !false);
		Sys.println(Std.isOfType("s", String) + " " + ("s" is String));
	}
}
