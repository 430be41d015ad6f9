class NewLowerCase {
	static function main() {
		new foo();
	}
}
