class ClosureTakesALoopVariable {
	static function main() {
		var fs = [];
		for (i in 0...3) fs.push(() -> i);
		Sys.println(fs[2]());
	}
}
