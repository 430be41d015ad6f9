class ExtractorBesideNull {
	static function f(s:Null<String>, n:Int):String
		return switch [s, n] {
			case [_, _ % 2 => 0]: "even";
			case [null, _]: "null";
			case [x, _]: x;
		}
	static function main() {
		trace(f(null, 2));
	}
}
