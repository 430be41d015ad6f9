class CompareStrings {
	static function main() {
		var b = "a" < 1;
	}
}
