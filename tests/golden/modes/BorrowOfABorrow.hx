class BorrowOfABorrow {
	static function main() {
		var m = ["a" => {s: {l: [1]}}];
		var e = m.get("a");
		var s = e.s;
		var l = s.l;
		l.push(2);
		s.l.push(3);
		Sys.println(m.get("a").s.l.length);
	}
}
