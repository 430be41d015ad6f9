class UsingNothing {
	static function main() {
		"a".doubled();
	}
}
