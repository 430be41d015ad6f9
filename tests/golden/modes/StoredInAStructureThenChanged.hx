class StoredInAStructureThenChanged {
	static function main() {
		var tags = ["a"];
		var user = {tags: tags};
		user.tags.push("b");
		Sys.println(tags.length);
	}
}
