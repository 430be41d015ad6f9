class FunctionValueGivesBackItems {
	static function same(x:Array<Int>) return x;

	static function main() {
		var a = [[1]];
		var b = a.map(same);
		b[0].push(2);
		Sys.println(a[0].length);
	}
}
