class IterateStructure {
	static function main() {
		for (x in {a: 1}) {}
	}
}
