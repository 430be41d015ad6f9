class SecondNameOnlyRead {
	static function main() {
		var a = [1];
		var b = a;
		Sys.println(a.length + b.length);
	}
}
