class GenericIndexOfAnObject {
	static function has<T>(l:Array<T>, x:T):Bool return l.indexOf(x) >= 0;

	static function main() {
		Sys.println(has([{n: 1}], {n: 1}));
	}
}
