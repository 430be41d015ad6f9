class GenericSearchOfNumbers {
	static function has<T>(l:Array<T>, x:T):Bool return l.indexOf(x) >= 0;
	static function count<T>(a:Array<T>, b:Array<T>):Int { var n = 0; for (x in a) for (y in b) if (x == y) n++; return n; }

	static function main() {
		Sys.println(has([1, 2], 2));
		Sys.println(count(["a"], ["a", "b"]));
	}
}
