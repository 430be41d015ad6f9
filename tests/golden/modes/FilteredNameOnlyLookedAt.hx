class FilteredNameOnlyLookedAt {
	static function main() {
		var us = [{n: 1}, {n: 2}];
		var big = us.filter(u -> u.n > 1);
		Sys.println(big[0].n);
		us[0].n = 3;
	}
}
