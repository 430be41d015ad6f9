class ArrayIntoItselfTwice {
	static function main() {
		var a = [[1]];
		a.push(a[0]);
		a[0].push(2);
		Sys.println(a[1].length);
	}
}
