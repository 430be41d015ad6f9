class Odd {
	public static inline var LIMIT = Even.LIMIT * 2 + 1;

	public static function check(n:Int):Bool {
		if (n == 0)
			return false;
		return Even.check(n - 1);
	}

	public static function countdown(n:Int, log:Array<String>) {
		log.push("odd " + n);
		return n == 0 ? 0 : 1 + Even.countdown(n - 1, log);
	}

	public static function ratio(n:Int)
		return "r" + Even.half(n);
}
