class MapWriteGivesItsValue {
	static function main() {
		var m = new Map<String, Array<Int>>();
		var l = m["a"] = [1];
		m["a"].push(2);
		Sys.println(l.length);
	}
}
