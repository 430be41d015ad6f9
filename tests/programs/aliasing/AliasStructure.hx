class AliasStructure {
	static function main() {
		var a = {n: 1};
		var b = a;
		b.n = 5;
		Sys.println(a.n);
		a.n++;
		Sys.println(b.n);
	}
}
