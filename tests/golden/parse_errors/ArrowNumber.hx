class ArrowNumber {
	static function main() {
		1 -> 2;
	}
}
