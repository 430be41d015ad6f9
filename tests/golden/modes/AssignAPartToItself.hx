class AssignAPartToItself {
	static function main() {
		var u = {tags: ["a"]};
		u.tags = u.tags.filter(t -> t != "x");
		u.tags.push("b");
		Sys.println(u.tags.length);
	}
}
