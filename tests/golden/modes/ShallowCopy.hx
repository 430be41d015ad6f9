class ShallowCopy {
	static function main() {
		var a = [{n: 1}];
		var b = a.copy();
		b[0].n = 2;
		Sys.println(a[0].n);
	}
}
