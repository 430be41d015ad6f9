class TernaryMismatch {
	static function main() {
		var x:Int = true ? 1 : "a";
	}
}
