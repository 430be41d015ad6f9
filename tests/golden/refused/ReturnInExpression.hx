class ReturnInExpression {
	static function f(a:Int, b:Int):Int {
		return a + b;
	}

	static function g(n:Int):Int {
		return f(n, if (n > 1) 3 else return 0);
	}

	static function main() {
		Sys.println(g(1));
	}
}
