class UnrolledLoop {
	static function main() {
		var x:Int;
		for (i in [1, 2]) x = i;
		trace(x);
		var y:Int;
		for (i in 0...3) { if (i == 1) continue; y = i; }
		trace(y);
	}
}
