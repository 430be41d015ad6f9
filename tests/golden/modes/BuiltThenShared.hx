class BuiltThenShared {
	static function main() {
		var a = [1];
		a.push(2);
		var l = [a, a];
		Sys.println(l[0].length + l[1].length + a.length);
	}
}
