class RegexOption {
	static function main() {
		~/a/z;
	}
}
