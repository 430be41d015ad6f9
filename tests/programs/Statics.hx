class Other {
	public static inline var LIMIT = 10;
	public static final NAMES = ["a", "b"];
	public static var title = "other";

	public static function twice(n:Int):Int {
		return n * 2 * factor();
	}

	static function factor():Int {
		return 1;
	}
}

class Statics {
	static final SIZE = 3;
	static var prefix = "p-";
	static var table = ["x" => 1, "y" => 2];
	static inline var HIDDEN = "h";

	static function main() {
		Sys.println(SIZE + Other.LIMIT);
		Sys.println(prefix + Other.title + HIDDEN);
		Sys.println(Other.NAMES.join("+") + Other.twice(4));
		Sys.println(table["y"] + table["x"]);
		trace("done", SIZE);
	}
}
