class ClosureGivenToAFunctionAssigns {
	static function each(x:Array<Int>, f:Int->Void) for (i in x) f(i);

	static function main() {
		var n = 0;
		each([1, 2], i -> n += i);
		Sys.println(n);
	}
}
