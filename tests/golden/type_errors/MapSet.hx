class MapSet {
	static function main() {
		var m = new Map<String, Int>();
		m["a"] = "b";
	}
}
