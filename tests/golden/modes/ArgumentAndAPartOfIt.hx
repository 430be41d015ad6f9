class ArgumentAndAPartOfIt {
	static function both(x:Array<Array<Int>>, y:Array<Int>) { x[0].push(2); Sys.println(y.length); }

	static function main() {
		var a = [[1]];
		both(a, a[0]);
	}
}
