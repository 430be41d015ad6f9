class EarlyReturnAndBuild {
	static function pick(x:Array<Int>):Array<Int> { var out = []; for (i in x) { if (i > 4) return out; out.push(i); } return out; }

	static function main() {
		Sys.println(pick([1, 5, 3]).length);
	}
}
