class AliasMapValue {
	static function main() {
		var m = new Map<String, Array<Int>>();
		var list = [1];
		m["a"] = list;
		list.push(2);
		Sys.println(m["a"].length);
		m["a"].push(3);
		Sys.println(list.length);
	}
}
