class NoFieldSuggestion {
	static function main() {
		"abc".lenght;
	}
}
