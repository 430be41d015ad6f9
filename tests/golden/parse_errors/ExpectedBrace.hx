class ExpectedBrace {
	static function main() {
		public
	}
}
