class FilterOnlyLookedAt {
	static function main() {
		var us = [{n: 1}, {n: 2}];
		us[0].n = 3;
		Sys.println(us.filter(u -> u.n > 1).length);
		for (u in us.filter(u -> u.n > 2)) Sys.println(u.n);
	}
}
