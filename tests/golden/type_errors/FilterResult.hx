class FilterResult {
	static function main() {
		[1].filter(x -> x + 1);
	}
}
