class Recursion {
	static function factorial(n:Int):Int
		return n <= 1 ? 1 : n * factorial(n - 1);

	static function fib(n:Int):Int {
		if (n < 2)
			return n;
		return fib(n - 1) + fib(n - 2);
	}

	static function gcd(a:Int, b:Int):Int
		return b == 0 ? a : gcd(b, a % b);

	static function hanoi(n:Int, from:String, to:String, via:String):Int {
		if (n == 0)
			return 0;
		var moves = hanoi(n - 1, from, via, to);
		if (n >= 3)
			Sys.println('disk $n $from -> $to');
		return moves + 1 + hanoi(n - 1, via, to, from);
	}

	static function permutations(items:Array<String>):Array<Array<String>> {
		if (items.length == 0)
			return [[]];
		var result = [];
		for (i in 0...items.length) {
			var rest = items.filter(x -> x != items[i]);
			for (p in permutations(rest))
				result.push([items[i]].concat(p));
		}
		return result;
	}

	static function isEven(n:Int):Bool
		return n == 0 || isOdd(n - 1);

	static function isOdd(n:Int):Bool
		return n != 0 && isEven(n - 1);

	static function ackermann(m:Int, n:Int):Int {
		return if (m == 0) n + 1 else if (n == 0) ackermann(m - 1, 1) else ackermann(m - 1, ackermann(m, n - 1));
	}

	static function flatten(depth:Int):String
		return depth == 0 ? "x" : "(" + flatten(depth - 1) + flatten(depth - 1) + ")";

	static function main() {
		Sys.println(factorial(10));
		Sys.println([for (i in 0...15) fib(i)]);
		Sys.println(gcd(1071, 462));
		Sys.println(hanoi(4, "a", "c", "b"));
		Sys.println([for (p in permutations(["1", "2", "3"])) p.join("")].join(" "));
		Sys.println(isEven(10) + " " + isOdd(7) + " " + isEven(3));
		Sys.println(ackermann(2, 3));
		Sys.println(flatten(2));
	}
}
