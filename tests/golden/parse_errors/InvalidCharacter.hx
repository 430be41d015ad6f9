class InvalidCharacter {
	static function main() {
		var x = é;
	}
}
