class Closures {
	static function twice(f:Int->Int, n:Int):Int {
		return f(f(n));
	}

	static function adder(by:Int):Int->Int {
		return function(n) return n + by;
	}

	static function compose<A, B, C>(f:A->B, g:B->C):A->C {
		return x -> g(f(x));
	}

	static function square(n:Int):Int {
		return n * n;
	}

	static function main() {
		Sys.println(twice(x -> x * 3, 2));
		Sys.println(adder(5)(1));
		Sys.println(compose(square, adder(1))(4));
		var total = 0;
		Lambda.iter([1, 2, 3], x -> total += x);
		var evens = [1, 2, 4].filter(function(x) {
			total++;
			return x % 2 == 0;
		});
		var named = ["a", "b"].map(function(s) {
			total += 10;
			return s + total;
		});
		Sys.println(total + " " + evens.join(",") + " " + named.join(" "));
		var f = square;
		Sys.println(f(3) + " " + [1, 2].map(square).join(","));
		var fs = [for (i in 0...3) () -> i * i];
		Sys.println([for (g in fs) g()].join(" "));
		var table = ["inc" => (x:Int) -> x + 1, "dec" => x -> x - 1];
		Sys.println(table["inc"](5) + table["dec"](5));
		var o = {run: (s:String) -> s + "!"};
		Sys.println(o.run("hey"));
		var limit = 2;
		Sys.println([1, 2, 3].filter(x -> x >= limit).length);
		var early = function(n:Int):String {
			if (n > 2) return "big";
			for (i in 0...n) if (i == 1) return "one";
			return "small";
		};
		Sys.println(early(5) + early(2) + early(1));
		var sorted = [3, 1, 2];
		sorted.sort((a, b) -> a - b);
		Sys.println(sorted.join(""));
		Sys.println(Lambda.fold([1, 2, 3], (x, acc) -> acc + x, 10));
	}
}
