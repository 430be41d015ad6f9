class UnrolledLoopSets {
	static function main() {
		var x:Int;
		for (i in 0...3) { x = i; }
		trace(x);
	}
}
