class AliasCopyShallow {
	static function main() {
		var a = [{n: 1}, {n: 2}];
		var b = a.copy();
		b[0].n = 100;
		Sys.println(a[0].n);
		var c = a.filter(x -> x.n > 1);
		c[0].n++;
		Sys.println(a[0].n);
	}
}
