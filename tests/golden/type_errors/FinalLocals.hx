class FinalLocals {
	static function f() { final b:Int; b = 1; return b; }
	static function main() {
		final y = 1;
		var f = () -> y = 2;
		final z;
		for (q in 0...2) { final w = q; w += 1; }
	}
}
