class PartMovedOut {
	static function main() {
		var u = {tags: ["a"]};
		var t = u.tags;
		t.push("b");
		Sys.println(t.length);
	}
}
