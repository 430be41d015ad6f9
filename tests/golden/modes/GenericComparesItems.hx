class GenericComparesItems {
	static function count<T>(a:Array<T>, b:Array<T>):Int { var n = 0; for (x in a) for (y in b) if (x == y) n++; return n; }

	static function main() {
		Sys.println(count([{n: 1}], [{n: 1}]));
	}
}
