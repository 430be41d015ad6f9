class TwoBorrowsOfOnePlace {
	static function main() {
		var a = [[1]];
		var x = a[0];
		var y = a[0];
		x.push(2);
		y.push(3);
		Sys.println(a[0].length);
	}
}
