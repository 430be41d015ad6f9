enum Route {
	Home;
	Users(page:Int);
	User(id:Int, ?tab:String);
	Search(q:String, filters:Array<{key:String, value:String}>);
	NotFound(path:String);
}

class Router {
	static function parse(url:String):Route {
		var q = url.indexOf("?");
		var path = q < 0 ? url : url.substr(0, q);
		var query = q < 0 ? "" : url.substr(q + 1);
		var parts = path.split("/").filter(p -> p != "");
		return switch (parts) {
			case []: Home;
			case ["users"]:
				var page = Std.parseInt(param(query, "page"));
				Users(page == null ? 1 : page);
			case ["users", id] if (Std.parseInt(id) != null): User(Std.parseInt(id));
			case ["users", id, tab]:
				var n = Std.parseInt(id);
				if (n == null) NotFound(path) else User(n, tab);
			case ["search"]:
				Search(param(query, "q"), [for (p in pairs(query)) if (p.key != "q") p]);
			case _: NotFound(path);
		}
	}

	static function pairs(query:String):Array<{key:String, value:String}> {
		if (query == "")
			return [];
		return [for (part in query.split("&")) {
			var kv = part.split("=");
			{key: kv[0], value: kv.length > 1 ? kv[1] : ""};
		}];
	}

	static function param(query:String, name:String):String {
		for (p in pairs(query))
			if (p.key == name)
				return p.value;
		return "";
	}

	static function build(r:Route):String {
		return switch (r) {
			case Home: "/";
			case Users(1): "/users";
			case Users(p): "/users?page=" + p;
			case User(id, null): '/users/$id';
			case User(id, tab): '/users/$id/$tab';
			case Search(q, []): "/search?q=" + q;
			case Search(q, fs): "/search?q=" + q + "&" + [for (f in fs) f.key + "=" + f.value].join("&");
			case NotFound(_): "/404";
		}
	}

	static function main() {
		for (url in ["/", "/users", "/users?page=3", "/users/7", "/users/7/posts", "/users/x", "/users/x/y", "/search?q=hx&sort=asc&n=5", "/search?q=1", "/a/b/c/d"]) {
			var r = parse(url);
			Sys.println(build(r) + "  " + (build(r) == url));
		}
		Sys.println(parse("/users/7/posts"));
		Sys.println(parse("/users/9"));
	}
}
