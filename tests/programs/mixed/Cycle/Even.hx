class Even {
	public static inline var LIMIT = 10;

	public static function check(n:Int):Bool {
		if (n == 0)
			return true;
		return Odd.check(n - 1);
	}

	public static function countdown(n:Int, log:Array<String>) {
		log.push("even " + n);
		if (n == 0)
			return 0;
		return 1 + Odd.countdown(n - 1, log);
	}

	public static function half(n:Int)
		return n / 2;
}
