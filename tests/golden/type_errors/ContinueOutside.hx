class ContinueOutside {
	static function main() {
		continue;
	}
}
