class RecursionChangesItsParameter {
	static function fill(x:Array<Int>, n:Int) { if (n > 0) { x.push(n); fill(x, n - 1); } }

	static function main() {
		var a = [];
		fill(a, 3);
		Sys.println(a.length);
	}
}
