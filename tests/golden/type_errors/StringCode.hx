class StringCode {
	static function main() {
		"ab".code;
	}
}
