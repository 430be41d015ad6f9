class AliasLoopChanges {
	static function main() {
		var xs = [1, 2, 3];
		for (x in xs) {
			if (x < 3)
				xs.push(x + 10);
			if (xs.length > 8)
				break;
		}
		Sys.println(xs);
		var ys = [5, 6, 7];
		for (y in ys)
			if (y == 5)
				ys.remove(6);
		Sys.println(ys);
	}
}
