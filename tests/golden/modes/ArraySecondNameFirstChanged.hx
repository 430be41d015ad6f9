class ArraySecondNameFirstChanged {
	static function main() {
		var a = [1];
		var b = a;
		a.push(2);
		Sys.println(b);
	}
}
