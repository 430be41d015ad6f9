class FinalStatic {
	static final x = 1;
	static function main() {
		x = 2;
	}
}
