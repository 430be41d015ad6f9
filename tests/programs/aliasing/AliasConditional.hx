class AliasConditional {
	static function main() {
		var a = [1];
		var b = [2];
		for (i in 0...3) {
			var target = i % 2 == 0 ? a : b;
			target.push(i);
		}
		Sys.println(a + " " + b);
		var pick = a.length > 2 ? a : b;
		pick[0] = 50;
		Sys.println(a + " " + b);
	}
}
