package castsafe;

class CastSafe {
	static function toInt(d:Dynamic):Int return cast(d, Int);
	public static function main() {
		Sys.println(toInt(4) + "");
		try { toInt("x"); Sys.println("no"); } catch (e:Dynamic) Sys.println("caught");
		var d:Dynamic = "str";
		Sys.println(cast(d, String).length + "");
		var f:Float = 3;
		Sys.println((f : Float) + "");
		var a:Array<Dynamic> = [1, "a", null, 2.5];
		for (x in a) Sys.println(Std.string(x));
		var s:String = cast d;
		Sys.println(s.toUpperCase());
		Sys.println(Std.int(cast(2.9, Float)) + "");
		try { var q = cast(d, Array<Dynamic>); Sys.println("no" + q.length); } catch (e:String) Sys.println("s " + e) catch (e:Dynamic) Sys.println("dyn");
	}
}
