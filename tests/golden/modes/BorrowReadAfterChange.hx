class BorrowReadAfterChange {
	static function main() {
		var m = ["a" => [1]];
		var l = m.get("a");
		m.get("a").push(2);
		Sys.println(l.length);
	}
}
