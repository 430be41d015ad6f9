class FilteredNameChangedItself {
	static function main() {
		var us = [{n: 1}, {n: 2}];
		var big = us.filter(u -> u.n > 0);
		big.reverse();
		Sys.println(big[0].n + us[0].n);
	}
}
