class ReturnInExpression {
	static function f(a:Int, b:Int):Int {
		return a + b;
	}

	static function g(n:Int):Int {
		while (f(n, if (n > 1) 3 else return 0) > 5)
			n--;
		return n;
	}

	static function main() {
		Sys.println(g(1));
	}
}
