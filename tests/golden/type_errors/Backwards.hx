class Backwards {
	static function main() {
		for (i in 3...1) {}
	}
}
