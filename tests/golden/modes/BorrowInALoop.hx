class BorrowInALoop {
	static function main() {
		var m = ["x" => [1], "y" => [2]];
		for (k in ["x", "y"]) { var e = m.get(k); e.push(1); if (e.length > 5) break; } if (m.exists("x")) { var f = m.get("x"); f.push(3); } Sys.println(m.get("x").length);
	}
}
