class ArrayUnclosed {
	static function main() {
		[1,2;
	}
}
