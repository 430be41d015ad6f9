class CallbackGivesBackItems {
	static function each(a:Array<Array<Int>>, f:Array<Int>->Array<Int>) return [for (x in a) f(x)];

	static function main() {
		var a = [[1]];
		var b = each(a, x -> x);
		b[0].push(2);
		Sys.println(a[0].length);
	}
}
