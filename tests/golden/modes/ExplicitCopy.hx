class ExplicitCopy {
	static function main() {
		var a = [1];
		var b = a.copy();
		b.push(2);
		Sys.println(a.length + b.length);
	}
}
