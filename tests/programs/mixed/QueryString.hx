class QueryString {
	static function parse(q:String):Map<String, String> {
		var out = new Map<String, String>();
		if (q.length == 0)
			return out;
		if (q.charAt(0) == "?")
			q = q.substr(1);
		for (part in q.split("&")) {
			var at = part.indexOf("=");
			var key = at < 0 ? part : part.substr(0, at);
			var value = at < 0 ? "" : part.substr(at + 1);
			if (key == "")
				continue;
			out.set(StringTools.urlDecode(key), StringTools.urlDecode(StringTools.replace(value, "+", " ")));
		}
		return out;
	}

	static function build(params:Map<String, String>):String {
		var keys = [for (k in params.keys()) k];
		keys.sort(Reflect.compare);
		return [for (k in keys) k + "=" + StringTools.urlEncode(params[k])].join("&");
	}

	static function path(url:String):{path:String, query:String, hash:String} {
		var hash = "";
		var h = url.indexOf("#");
		if (h >= 0) {
			hash = url.substr(h + 1);
			url = url.substr(0, h);
		}
		var q = url.indexOf("?");
		if (q < 0)
			return {path: url, query: "", hash: hash};
		return {path: url.substr(0, q), query: url.substr(q + 1), hash: hash};
	}

	static function match(pattern:String, path:String):Null<Map<String, String>> {
		var ps = pattern.split("/");
		var xs = path.split("/");
		if (ps.length != xs.length)
			return null;
		var vars = new Map<String, String>();
		for (i in 0...ps.length) {
			if (ps[i].charAt(0) == ":")
				vars[ps[i].substr(1)] = xs[i];
			else if (ps[i] != xs[i])
				return null;
		}
		return vars;
	}

	static function main() {
		var p = parse("?name=Ann+Lee&city=New%20York&flag&=x&q=a=b");
		Sys.println(p["name"] + "|" + p["city"] + "|" + p["flag"] + "|" + p["q"]);
		Sys.println(build(p));
		var u = path("/users/5?tab=posts#top");
		Sys.println(u.path + " " + u.query + " " + u.hash);
		Sys.println(path("/plain").query == "");
		for (x in ["/users/42/posts/7", "/users/42", "/teams/42/posts/7"]) {
			var m = match("/users/:id/posts/:post", x);
			Sys.println(m == null ? "no match" : m["id"] + "/" + m["post"]);
		}
	}
}
