class RecordUpdateInAMap {
	static function main() {
		var m = ["a" => {hits: 0, tags: ["x"]}];
		for (k in ["a", "a"]) { var e = m.get(k); m.set(k, {hits: e.hits + 1, tags: e.tags}); m.get(k).tags.push("y"); } Sys.println(m.get("a").tags.length);
	}
}
