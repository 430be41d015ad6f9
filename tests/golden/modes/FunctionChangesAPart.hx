class FunctionChangesAPart {
	static function tag(x:Array<String>, t:String) x.push(t);
	static function count(u:{tags:Array<String>, n:Int}) u.n = u.tags.length;

	static function main() {
		var u = {tags: ["a"], n: 0};
		tag(u.tags, "b");
		count(u);
		Sys.println(u.tags.length + u.n);
	}
}
