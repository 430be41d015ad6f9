/** A class with words on it. **/
class Docs {
	/**
		Adds one.
		Really.
	**/
	public static function inc(n:Int):Int {
		return n + 1;
	}

	/** Not shown. **/
	static function hidden(n:Int):Int {
		return n - 1;
	}

	static function unused():Void {}

	static function main() {
		Sys.println(inc(1) + hidden(5));
	}
}
