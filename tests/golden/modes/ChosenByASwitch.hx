class ChosenByASwitch {
	static function main() {
		var a = [1];
		var b = [2];
		var c = switch (a.length) { case 1: a; case _: b; } c.push(3);
		Sys.println(a.length);
	}
}
