@:nullSafety
class NullExtract {
	static function f(s:Null<String>):Int {
		return switch (s) {
			case null | "": 0;
			case _.length => n if (n > 3): n;
			case other: other.length;
		}
	}
	static function main() f("a");
}
