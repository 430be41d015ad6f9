class SwitchArm {
	static function main() {
		var x:Int = switch (1) { case 1: "a"; case _: 2; }
	}
}
