class StructureSecondName {
	static function main() {
		var a = {n: 1};
		var b = a;
		b.n = 2;
		Sys.println(a.n);
	}
}
