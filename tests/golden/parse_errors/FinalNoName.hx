class FinalNoName {
	static function main() {
		final ;
	}
}
