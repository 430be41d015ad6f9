class ClosuresInALoopShareAVariable {
	static function main() {
		var fs = [];
		var i = 0;
		while (i < 3) { fs.push(() -> i); i++; } Sys.println(fs[0]());
	}
}
