class Closures {
	static function adder(n:Int):Int->Int {
		return function(x) return x + n;
	}

	static function compose<A, B, C>(f:A->B, g:B->C):A->C
		return x -> g(f(x));

	static function twice(f:Int->Int):Int->Int
		return x -> f(f(x));

	static function apply(fs:Array<Int->Int>, x:Int):Int {
		var v = x;
		for (f in fs)
			v = f(v);
		return v;
	}

	static function each(n:Int, f:(index:Int, last:Bool) -> Void) {
		for (i in 0...n)
			f(i, i == n - 1);
	}

	static function main() {
		var add5 = adder(5);
		Sys.println(add5(10));
		Sys.println(twice(add5)(1));
		Sys.println(compose(add5, v -> "v" + v)(2));
		var fs = [for (i in 1...4) x -> x * i];
		Sys.println(fs.map(f -> f(10)));
		Sys.println(apply([adder(1), twice(adder(2)), x -> x * x], 3));
		var printers:Array<Void->String> = [];
		for (name in ["a", "b", "c"]) {
			var upper = name.toUpperCase();
			printers.push(() -> name + upper);
		}
		for (p in printers)
			Sys.println(p());
		each(3, (i, last) -> Sys.println(i + (last ? "." : ",")));
		function fact(n:Int):Int
			return n < 2 ? 1 : n * fact(n - 1);
		Sys.println(fact(6));
		var curry = (a:Int) -> (b:Int) -> (c:Int) -> a * 100 + b * 10 + c;
		Sys.println(curry(1)(2)(3));
		var handlers = ["inc" => adder(1), "dec" => adder(-1)];
		Sys.println(handlers["inc"](1) + handlers["dec"](1));
		var missing = handlers["zzz"];
		Sys.println(missing == null);
	}
}
