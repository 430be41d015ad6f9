class GuardNumbers {
	static function least(n:Int):Int {
		var i = 2;
		while (i * i <= n && n % i != 0) i++;
		return i * i > n ? n : i;
	}
	static function bits(n:Int):Int {
		var c = 0;
		while (n + 0 > 0 && n & 1 == 0) { n >>= 1; c++; }
		return c;
	}
	static function steps(n:Int, k:Int):Int {
		var c = 0;
		while (c + n < 100 && (c - k) % 7 != 3) c++;
		return c;
	}
	static function kind(n:Int):String return switch (n) { case x if (x * 2 > 10 && x % 3 == 0): "a"; case x if (x + 1 > 3 && x & 1 == 0): "b"; case _: "c"; }
	static function main() { Sys.println(least(91)); Sys.println(bits(40)); Sys.println(steps(3, 2)); for (i in [1, 4, 6, 9]) Sys.println(kind(i)); }
}
