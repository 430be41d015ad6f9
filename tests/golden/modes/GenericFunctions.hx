class GenericFunctions {
	static function last<T>(x:Array<T>):T return x[x.length - 1];
	static function pair<A, B>(a:A, b:B) return {a: a, b: b};
	static function tail<T>(x:Array<T>):Array<T> return x.slice(1);

	static function main() {
		Sys.println(last([1, 2]));
		var p = pair([1], "a");
		Sys.println(p.a.length);
		var l = tail([[1], [2]]);
		Sys.println(l.length);
	}
}
