typedef Opts = {?name:String, ?size:Int, tags:Array<String>};

class Optional {
	static function show(o:Opts):String {
		var name = o.name == null ? "anon" : o.name;
		var size = o.size != null ? o.size : 1;
		return name + size + o.tags.join("");
	}

	static function nullable(n:Null<Int>):Int {
		if (n == null) return -1;
		return n + 1;
	}

	static function lookup(m:Map<String, Int>, k:String):Int {
		var v = m[k];
		return v == null ? 0 : v;
	}

	static function chain(s:Null<String>):String {
		if (s == null || s.length == 0) return "empty";
		if (s != null && s.charAt(0) == "x") return "x-word";
		return s;
	}

	static function main() {
		Sys.println(show({tags: []}) + show({name: "n", tags: ["t"]}) + show({name: "m", size: 4, tags: []}));
		Sys.println(nullable(null) + nullable(4));
		Sys.println(lookup(["a" => 2], "a") + lookup(["a" => 2], "b"));
		Sys.println(chain(null) + chain("") + chain("xy") + chain("b"));
		var o:Opts = {tags: ["z"]};
		o.size = 3;
		o.size += 2;
		if (o.name == null) o.name = "set";
		Sys.println(show(o));
	}
}
