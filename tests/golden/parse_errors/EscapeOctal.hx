class EscapeOctal {
	static function main() {
		"\377";
	}
}
