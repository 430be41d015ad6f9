class SortArguments {
	static function main() {
		[1].sort(x -> 1);
	}
}
