package optargs;

class OptArgs {
	static function a(?x:Int, ?y:String):String return (x == null ? "-" : "" + x) + (y == null ? "-" : y);
	static function b(x = 1, y = "d", ?z:Bool):String return x + y + (z == null ? "n" : Std.string(z));
	static function c(s:String, n = 2, f = 1.5, b = true, ?t:Null<String>):String return s + n + f + b + t;
	static function d(cb:Int->Int = null, ?opts:{ ?n:Int }) return (cb == null ? 0 : cb(1)) + (opts == null || opts.n == null ? 0 : opts.n);
	public static function main() {
		Sys.println(a() + a(1) + a("s") + a(1, "s") + a(null, "q"));
		Sys.println(b() + b(5) + b("s") + b(true) + b(2, false) + b("z", true));
		Sys.println(c("p") + c("p", 3) + c("p", 3, 2.5, false, "t") + c("p", false) + c("q", "t"));
		Sys.println(d() + d(x -> x + 5) + d({ n: 7 }) + d(x -> x, {}) + "");
		var f = b;
		Sys.println(f() + f(3));
		var g:?Int->String = (?x) -> "g" + x;
		Sys.println(g() + g(3));
	}
}
