class RegexCall {
	static function main() {
		~/a/.foo();
	}
}
