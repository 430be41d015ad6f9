class AliasSwap {
	static function main() {
		var a = [1];
		var b = [2];
		var t = a;
		a = b;
		b = t;
		a.push(9);
		t.push(8);
		Sys.println(a + " " + b + " " + t);
	}
}
