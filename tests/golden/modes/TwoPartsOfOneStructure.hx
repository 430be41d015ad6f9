class TwoPartsOfOneStructure {
	static function shift(x:Array<Int>, y:Array<Int>) { while (x.length > 0) y.push(x.pop()); }

	static function main() {
		var s = {a: [1], b: [2]};
		shift(s.a, s.b);
		Sys.println(s.a.length + s.b.length);
	}
}
