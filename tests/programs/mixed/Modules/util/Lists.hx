package util;

class Lists {
	public static final EMPTY:Array<String> = [];

	public static function first<T>(xs:Array<T>):T
		return xs[0];

	public static function last<T>(xs:Array<T>):T
		return xs[xs.length - 1];
}

class Helper {
	public static function help(n:Int):String
		return n == 0 ? "done" : n + ">" + help(n - 1);
}
