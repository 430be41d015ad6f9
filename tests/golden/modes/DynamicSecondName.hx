class DynamicSecondName {
	static function main() {
		var a:Dynamic = {n: 1};
		var b = a;
		b.n = 2;
		Sys.println(a.n);
	}
}
