class IndexUnclosed {
	static function main() {
		a[1;
	}
}
