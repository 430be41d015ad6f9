class TwoDifferentArguments {
	static function shift(x:Array<Int>, y:Array<Int>) { while (x.length > 0) y.push(x.pop()); }

	static function main() {
		var a = [1];
		var b = [2];
		shift(a, b);
		Sys.println(a.length + b.length);
	}
}
