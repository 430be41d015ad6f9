class ForKeyValueInt {
	static function main() {
		for (k => v in 5) {}
	}
}
