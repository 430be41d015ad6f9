class DoWhileNotBool {
	static function main() {
		do {} while (1);
	}
}
