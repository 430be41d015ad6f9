class SortACopy {
	static function main() {
		var a = [{n: 2}, {n: 1}];
		var s = a.copy();
		s.sort((x, y) -> x.n - y.n);
		Sys.println(s[0].n + a[0].n);
	}
}
