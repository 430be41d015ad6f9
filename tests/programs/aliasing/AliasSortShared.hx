class AliasSortShared {
	static function sorted(xs:Array<Int>):Array<Int> {
		xs.sort((a, b) -> a - b);
		return xs;
	}

	static function main() {
		var xs = [3, 1, 2];
		var ys = sorted(xs);
		Sys.println(xs + " " + ys);
		ys.reverse();
		Sys.println(xs[0]);
	}
}
