class FilterOverItself {
	static function main() {
		var us = [{n: 1}, {n: 2}];
		us = us.filter(u -> u.n > 1);
		us[0].n = 5;
		Sys.println(us[0].n);
	}
}
