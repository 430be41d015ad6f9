class StdJson {
	static function main() {
		Sys.println(haxe.Json.stringify([1, 2, 3]));
		Sys.println(haxe.Json.stringify({name: "a\"b"}));
		Sys.println(haxe.Json.stringify({list: [1.5, 2]}));
		Sys.println(haxe.Json.stringify("x\n"));
		Sys.println(haxe.Json.stringify(null) + haxe.Json.stringify(true));
		Sys.println(haxe.Json.stringify([{a: 1}], null, "  "));
		var d:Dynamic = haxe.Json.parse('{"userName":"Ann","tags":["a","b"],"n":1.5,"ok":true,"none":null}');
		Sys.println(d.userName + " " + d.tags[1] + " " + d.n + " " + d.ok + " " + d.none);
		var list:Array<Int> = haxe.Json.parse("[1,2,3]");
		Sys.println(list.length + " " + list[2]);
	}
}
