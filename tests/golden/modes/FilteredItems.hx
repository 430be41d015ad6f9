class FilteredItems {
	static function main() {
		var a = [{n: 1}, {n: 2}];
		var big = a.filter(e -> e.n > 1);
		for (e in big) e.n = 9;
		Sys.println(a[1].n);
	}
}
