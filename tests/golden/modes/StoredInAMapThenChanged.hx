class StoredInAMapThenChanged {
	static function main() {
		var row = [0];
		var m = new Map<String, Array<Int>>();
		m.set("a", row);
		row.push(1);
		Sys.println(m.get("a").length);
	}
}
