class SwitchColon {
	static function main() {
		switch x { case 1 2: }
	}
}
