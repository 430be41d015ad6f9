class ClosureInAVariableGivesBackItems {
	static function main() {
		var a = [[1]];
		var f = (x:Array<Int>) -> x;
		var b = a.map(f);
		b[0].push(2);
		Sys.println(a[0].length);
	}
}
