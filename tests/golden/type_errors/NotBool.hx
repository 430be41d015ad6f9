class NotBool {
	static function main() {
		if (1) {}
	}
}
