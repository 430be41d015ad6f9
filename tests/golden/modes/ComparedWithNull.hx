class ComparedWithNull {
	static function main() {
		var m = new Map<String, Array<Int>>();
		Sys.println(m.get("a") == null);
	}
}
