class ClosureCaptures {
	static function makers(n:Int):Array<Int->String> {
		var out = [];
		for (i in 0...n) {
			var label = "m" + i;
			for (j in 0...2) {
				if (j == i)
					continue;
				out.push(x -> '$label/$j:${x * i}');
			}
		}
		return out;
	}

	static function logger(prefix:String, ?upper:Bool):String->String {
		if (upper)
			return s -> (prefix + s).toUpperCase();
		return s -> prefix + s;
	}

	static function partial(f:(Int, Int, Int) -> Int, a:Int):(Int, Int) -> Int
		return (b, c) -> f(a, b, c);

	static function pipeline(fs:Array<Int->Int>):Int->Int {
		return function(x) {
			for (f in fs)
				x = f(x);
			return x;
		};
	}

	static function church(n:Int):(Int->Int)->(Int->Int) {
		return f -> x -> {
			var v = x;
			for (_ in 0...n)
				v = f(v);
			v;
		};
	}

	static function main() {
		for (m in makers(3))
			Sys.println(m(2));
		var log = logger("> ");
		var loud = logger("> ", true);
		Sys.println(log("a") + loud("b"));
		Sys.println(partial((a, b, c) -> a * b + c, 4)(5, 6));
		var inc = x -> x + 1;
		var p = pipeline([inc, inc, x -> x * x]);
		Sys.println(p(1) + p(2));
		Sys.println(church(5)(x -> x * 2)(1));
		function fib(n:Int):Int {
			if (n < 2)
				return n;
			return fib(n - 1) + fib(n - 2);
		}
		Sys.println([for (i in 0...10) fib(i)]);
		function even(n:Int):Bool {
			function odd(k:Int):Bool
				return k == 0 ? false : even(k - 1);
			return n == 0 ? true : odd(n - 1);
		}
		Sys.println(even(8) + " " + even(5));
		var scale = 3;
		var scaled = [1, 2, 3].map(x -> x * scale);
		scale = 100;
		Sys.println(scaled);
		var byName:Map<String, Float->Float> = new Map();
		byName.set("half", x -> x / 2);
		byName.set("neg", x -> -x);
		for (k in ["half", "neg", "none"]) {
			var f = byName[k];
			Sys.println(k + " " + (f != null ? "" + f(5) : "-"));
		}
		Sys.println((function(a, b) return a - b)(9, 4));
		var result = ((s:String) -> s.length)("four");
		Sys.println(result);
		var nested = [[1, 2], [3]].map(row -> row.map(x -> row.length * x));
		Sys.println(nested);
		var r = {f: (x:Int) -> x + 1, name: "rec"};
		Sys.println(r.f(1) + r.name);
		var opt:Null<Int->Int> = null;
		Sys.println(opt == null);
		opt = x -> x * 7;
		if (opt != null)
			Sys.println(opt(6));
	}
}
