class UpdateInAMapOfStructures {
	static function main() {
		var m = ["a" => {hits: 0, at: "x"}];
		m.set("a", {hits: m.get("a").hits + 1, at: m.get("a").at});
		Sys.println(m.get("a").hits);
	}
}
