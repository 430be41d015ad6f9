class IndexOfABorrowIsShifted {
	static function main() {
		var a = [[1], [2]];
		var x = a[1];
		a.shift();
		x.push(9);
		Sys.println(a);
	}
}
