package varargsdefaults;

class VarArgsDefaults {
	static function f(a:Int, b = 2, ?c:Int, d = "d"):String return '$a$b$c$d';
	static function g(?x:Float = 1.5, ?y:Array<Int>):String return x + (y == null ? "-" : y.join("+"));
	static function h(cb:(Int, ?Int) -> String):String return cb(1) + cb(1, 2);
	static inline function k(n = 3):Int return n * n;
	public static function main() {
		Sys.println(f(1) + f(1, 5) + f(1, 5, 6) + f(1, 5, 6, "e") + f(1, "z") + f(1, null, null));
		Sys.println(g() + g(2) + g([1, 2]) + g(3.5, [4]));
		Sys.println(h((a, ?b) -> a + ":" + b));
		Sys.println(k() + k(2) + "");
		var p = f.bind(9); Sys.println(p());
	}
}
