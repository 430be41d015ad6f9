class IterateInt {
	static function main() {
		for (i in 5) {}
	}
}
