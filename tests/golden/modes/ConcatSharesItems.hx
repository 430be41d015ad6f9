class ConcatSharesItems {
	static function main() {
		var a = [{n: 1}];
		var b = [{n: 2}];
		var c = a.concat(b);
		b[0].n = 3;
		Sys.println(c[1].n);
	}
}
