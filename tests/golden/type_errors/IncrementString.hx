class IncrementString {
	static function main() {
		var s = "a";
		s++;
	}
}
