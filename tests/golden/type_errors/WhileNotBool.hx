class WhileNotBool {
	static function main() {
		while ("a") {}
	}
}
