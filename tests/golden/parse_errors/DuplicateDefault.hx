class DuplicateDefault {
	static function main() {
		switch x { default: default: }
	}
}
