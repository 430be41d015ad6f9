class TupleTooMany {
	static function pair(a:Int, b:Bool):String {
		return switch [a, b] {
			case [_, _, _]: "x";
			case _: "";
		}
	}
	static function main() {
		pair(1, true);
	}
}
