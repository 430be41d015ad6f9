class TwoArgumentsAreOne {
	static function both(x:Array<Int>, y:Array<Int>) { x.push(2); Sys.println(y.length); }

	static function main() {
		var a = [1];
		both(a, a);
	}
}
