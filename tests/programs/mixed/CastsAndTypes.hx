typedef HasName = {name:String}
typedef Full = {> HasName, age:Int}

class CastsAndTypes {
	static function names(xs:Array<HasName>):String
		return [for (x in xs) x.name].join(",");

	static function check(v:Dynamic):String {
		try {
			var s:String = cast(v, String);
			return "string " + s;
		} catch (e:Dynamic) {
			return "no string";
		}
	}

	static function kind(v:Dynamic):String {
		return if (v is Int) "int" else if (v is String) "string" else if (v is Array) "array" else "else";
	}

	static function first<T>(xs:Array<T>):Null<T>
		return xs.length > 0 ? xs[0] : null;

	static function identity<T>(x:T):T
		return x;

	static function toFloat(n:Int):Float
		return n;

	static function main() {
		var f:Full = {name: "ann", age: 3};
		var h:HasName = f;
		Sys.println(h.name);
		Sys.println(names([f, {name: "bob"}]));
		Sys.println(check("x") + ", " + check(5));
		Sys.println([kind(1), kind("s"), kind([]), kind(null), kind(1.5)].join(" "));
		var d:Dynamic = 42;
		var i:Int = cast d;
		Sys.println(i + 1);
		var i2 = cast(d, Int);
		Sys.println(i2 / 4);
		Sys.println(toFloat(3) / 2);
		Sys.println(first([1.5, 2]) + " " + first([]));
		Sys.println(identity("a") + identity(1) + identity(true));
		var fs:Array<Float> = [1, 2, 3];
		fs.push(4);
		Sys.println(fs);
		var x:Float = 5;
		var y:Int = Std.int(x);
		Sys.println(x == y);
		Sys.println(x / y + " " + x * y + " " + (x - y));
		var any:Any = "any";
		Sys.println((any : String).length);
		var a:Array<Int> = cast [1, 2];
		Sys.println(a.length);
		var n:Null<Int> = 5;
		var m:Int = n;
		Sys.println(m + n);
		Sys.println(n > 3 && n != null);
		var z = (1 : Float);
		Sys.println(z);
		Sys.println(Std.string((null : Null<Int>)));
	}
}
