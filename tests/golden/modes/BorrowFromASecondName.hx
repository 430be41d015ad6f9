class BorrowFromASecondName {
	static function main() {
		var s = {l: [1]};
		var t = s;
		var l = t.l;
		l.push(2);
		Sys.println(s.l.length);
	}
}
