class AliasArray {
	static function main() {
		var a = [1, 2];
		var b = a;
		b.push(3);
		Sys.println(a);
		a[0] = 9;
		Sys.println(b);
	}
}
