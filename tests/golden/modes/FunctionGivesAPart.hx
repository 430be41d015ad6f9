class FunctionGivesAPart {
	static function first(x:Array<Array<Int>>) return x[0];

	static function main() {
		var a = [[1]];
		first(a).push(2);
		Sys.println(a[0].length);
	}
}
