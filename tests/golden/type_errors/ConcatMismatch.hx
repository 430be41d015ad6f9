class ConcatMismatch {
	static function main() {
		var x:String = "a" + 1 - 2;
	}
}
