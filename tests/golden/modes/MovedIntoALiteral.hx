class MovedIntoALiteral {
	static function main() {
		var t = ["a"];
		for (i in 0...2) t.push("b");
		var u = {tags: t};
		u.tags.push("c");
		Sys.println(u.tags.length);
	}
}
