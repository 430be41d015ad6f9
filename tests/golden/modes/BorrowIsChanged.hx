class BorrowIsChanged {
	static function main() {
		var m = ["a" => {n: 1, l: [0]}];
		var e = m.get("a");
		e.n++;
		e.l.push(2);
		Sys.println(m.get("a").n);
	}
}
