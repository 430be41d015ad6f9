package fncompose;

class FnCompose {
	static function pipe<T>(fs:Array<T->T>):T->T return x -> { var r = x; for (f in fs) r = f(r); return r; };
	static function memo<A>(f:A->Int):A->Int return a -> f(a);
	static function flip<A, B, C>(f:(A, B) -> C):(B, A) -> C return (b, a) -> f(a, b);
	static function part(a:Int):Int->(Int->Int) return b -> (c -> a * 100 + b * 10 + c);
	static function apply(f:Void->String) return f();
	static function opt(?f:Int->Int):Int return f == null ? -1 : f(10);
	public static function main() {
		Sys.println(pipe([x -> x + 1, x -> x * 2])(3) + "");
		Sys.println(flip((a:Int, b:String) -> b + a)("s", 1));
		Sys.println(part(1)(2)(3) + "");
		Sys.println(apply(() -> "lazy") + opt() + opt(x -> x * 2));
		var table = ["add" => (a:Int, b:Int) -> a + b, "mul" => (a, b) -> a * b];
		Sys.println(table["add"](2, 3) + table["mul"](2, 3) + "");
		var acc = []; for (k in ["add", "mul"]) acc.push(table[k].bind(4)(5)); Sys.println(acc.join(","));
		Sys.println([1, 2, 3].map(x -> y -> x * y).map(f -> f(10)).join(","));
		var rec:{ f:Int->Int } = { f: x -> x * x }; Sys.println(rec.f(5) + "");
		function fact(n:Int):Int return n <= 1 ? 1 : n * fact(n - 1); Sys.println([for (i in 0...6) fact(i)].join(","));
	}
}
