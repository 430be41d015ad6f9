class MutualRecursionKeeps {
	static function even(all:Array<Array<Int>>, x:Array<Int>, n:Int) { if (n > 0) odd(all, x, n - 1); }
	static function odd(all:Array<Array<Int>>, x:Array<Int>, n:Int) { if (n == 1) all.push(x); even(all, x, n - 1); }

	static function main() {
		var a = [1];
		var all = [];
		even(all, a, 3);
		a.push(9);
		Sys.println(all[0].length);
	}
}
