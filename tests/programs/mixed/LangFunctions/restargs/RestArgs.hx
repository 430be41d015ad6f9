package restargs;

class RestArgs {
	static function sum(...n:Int):Int { var t = 0; for (x in n) t += x; return t; }
	static function join(sep:String, ...s:String):String return s.toArray().join(sep);
	static function count(r:haxe.Rest<Int>) return r.length;
	static function pass(...x:Int) return sum(...x) + count(...x);
	static function first(...x:String) return x[0];
	public static function main() {
		Sys.println(sum() + sum(1) + sum(1, 2, 3) + "");
		Sys.println(join("-") + join("-", "a") + join("-", "a", "b"));
		var a = [4, 5, 6];
		Sys.println(sum(...a) + "");
		Sys.println(pass(1, 2) + "");
		Sys.println(first("x", "y"));
		Sys.println(count() + "");
		Sys.println([for (i => v in [7, 8]) i * v].join(","));
	}
}
