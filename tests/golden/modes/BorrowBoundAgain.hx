class BorrowBoundAgain {
	static function main() {
		var r = [{l: [1]}];
		var s = r[0];
		s.l.push(2);
		s = r[0];
		Sys.println(s.l.length);
	}
}
