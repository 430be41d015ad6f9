class StructurePattern {
	static function main() {
		switch ({a: 1}) { case {b: 1}: case _: }
	}
}
