class SwitchMixed {
	static function main() {
		var x = switch (1) { case 1: "a"; case _: 2; }
	}
}
