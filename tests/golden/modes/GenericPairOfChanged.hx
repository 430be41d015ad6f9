class GenericPairOfChanged {
	static function pair<A, B>(a:A, b:B) return {a: a, b: b};

	static function main() {
		var a = [1];
		var p = pair(a, "x");
		a.push(2);
		Sys.println(p.a.length);
	}
}
