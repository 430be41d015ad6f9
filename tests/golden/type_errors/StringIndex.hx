class StringIndex {
	static function main() {
		"abc"[0];
	}
}
