class BorrowOfAnElement {
	static function main() {
		var a = [{n: 1}];
		var e = a[0];
		e.n = 5;
		Sys.println(a[0].n);
	}
}
