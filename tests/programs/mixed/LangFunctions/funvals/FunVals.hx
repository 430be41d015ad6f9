package funvals;

class FunVals {
	static function add(a:Int, b:Int) return a + b;
	static function twice(f:Int->Int) return x -> f(f(x));
	static function compose<A, B, C>(f:A->B, g:B->C):A->C return x -> g(f(x));
	static function curry(f:(Int, Int) -> Int) return a -> b -> f(a, b);
	public static function main() {
		var f = add;
		Sys.println(f(1, 2) + "");
		var inc = add.bind(1);
		Sys.println(inc(4) + "");
		var sub = (a, b) -> a - b;
		Sys.println(sub.bind(_, 1)(10) + "");
		Sys.println(sub.bind(10, 3)() + "");
		Sys.println(twice(x -> x * 3)(2) + "");
		Sys.println(compose(x -> x + 1, x -> "r" + x)(4));
		Sys.println(curry(add)(3)(4) + "");
		var fs = [x -> x + 1, x -> x * 2, add.bind(10)];
		Sys.println([for (g in fs) g(5)].join(","));
		var m:Map<String, (Int, Int) -> Int> = ["+" => (a, b) -> a + b, "-" => sub];
		Sys.println(m["+"](1, 2) + m["-"](5, 1) + "");
		Sys.println(((a, b) -> a * b)(6, 7) + "");
		var o = { run: function(x:Int):String { return "ran " + x; } };
		Sys.println(o.run(3));
		var up = "abc".toUpperCase;
		Sys.println(up());
		var opt:Null<Int->Int> = null;
		Sys.println(Std.string(opt == null));
		Sys.println([3, 1, 2].map(Std.string).join(""));
	}
}
