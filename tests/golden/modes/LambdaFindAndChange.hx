class LambdaFindAndChange {
	static function main() {
		var us = [{id: 1, n: 0}];
		var u = Lambda.find(us, e -> e.id == 1);
		u.n = 5;
		Sys.println(us[0].n);
	}
}
