class ClosureOnlyCalled {
	static function total(x:Array<Int>, f:Int->Int) { var t = 0; for (i in x) t += f(i); return t; }

	static function main() {
		Sys.println(total([1, 2], x -> x * 2));
	}
}
