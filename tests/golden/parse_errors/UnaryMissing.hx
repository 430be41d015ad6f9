class UnaryMissing {
	static function main() {
		-;
	}
}
