class EscapeSurrogate {
	static function main() {
		"\ud800";
	}
}
