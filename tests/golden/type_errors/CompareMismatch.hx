class CompareMismatch {
	static function main() {
		var x = "a" == 1;
	}
}
