class FieldPatterns {
	var field = 1;

	static function main() {
		var d:Dynamic = 1, s = {field: 1, other: "a"}, f = new FieldPatterns();
		switch (d) {
			case {a: 1}:
			case _:
		}
		switch (s) {
			case {fieldd: 1, other: missing.x}:
			case _:
		}
		switch (f) {
			case {field: "x"}:
			case {feld: n}:
			case _:
		}
		switch (1) {
			case {n: 2}:
			case _:
		}
	}

	function new() {}
}
