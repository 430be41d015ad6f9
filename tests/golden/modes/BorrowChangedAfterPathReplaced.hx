class BorrowChangedAfterPathReplaced {
	static function main() {
		var m = ["a" => [1]];
		var l = m.get("a");
		m.set("a", []);
		l.push(2);
		Sys.println(m.get("a").length);
	}
}
