class FindAndLook {
	static function main() {
		var us = [{n: 1}];
		us[0].n = 4;
		var u = Lambda.find(us, e -> e.n > 0);
		Sys.println(u.n);
		us[0].n = 5;
	}
}
