class Swap {
	static function main() {
		var a = [{n: 1}, {n: 2}];
		var t = a[0];
		a[0] = a[1];
		a[1] = t;
		a[0].n = 7;
		Sys.println(a[0].n);
	}
}
