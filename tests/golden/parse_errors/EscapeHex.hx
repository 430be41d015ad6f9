class EscapeHex {
	static function main() {
		"\x8f";
	}
}
