class BorrowChangedAfterRootAssigned {
	static function main() {
		var a = [[1]];
		var l = a[0];
		a = [[9]];
		l.push(2);
		Sys.println(a[0].length);
	}
}
