class MovedToAnotherName {
	static function main() {
		var a = [1];
		var b = a;
		b.push(2);
		Sys.println(b.length);
	}
}
