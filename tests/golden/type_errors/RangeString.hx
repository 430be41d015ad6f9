class RangeString {
	static function main() {
		for (i in "a"..."b") {}
	}
}
