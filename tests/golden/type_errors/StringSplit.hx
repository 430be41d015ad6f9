class StringSplit {
	static function main() {
		"a,b".split(1);
	}
}
