typedef Config = {
	var host:String;
	var port:Int;
	var ?tls:Bool;
	var limits:{max:Int, ?burst:Int};
	var tags:Array<String>;
}

class RecordUpdates {
	static function defaults():Config
		return {host: "localhost", port: 80, limits: {max: 10}, tags: []};

	static function withTls(c:Config):Config {
		return {host: c.host, port: c.port == 80 ? 443 : c.port, tls: true, limits: {max: c.limits.max, burst: c.limits.burst}, tags: c.tags.concat(["tls"])};
	}

	static function set(c:Config, line:String):Bool {
		var at = line.indexOf("=");
		if (at < 0)
			return false;
		var value = line.substr(at + 1);
		switch (line.substr(0, at)) {
			case "host":
				c.host = value;
			case "port":
				var n = Std.parseInt(value);
				if (n == null || n <= 0)
					return false;
				c.port = n;
			case "limits.max":
				c.limits.max = Std.parseInt(value);
			case "limits.burst":
				c.limits.burst = Std.parseInt(value);
			case "tag" | "tags":
				for (t in value.split(","))
					c.tags.push(t);
			case "tls":
				c.tls = value == "true";
			case _:
				return false;
		}
		return true;
	}

	static function load(lines:Array<String>):{config:Config, bad:Array<String>} {
		var c = defaults();
		var bad = [for (l in lines) if (!set(c, l)) l];
		return {config: c, bad: bad};
	}

	static function show(c:Config):String {
		var burst = c.limits.burst == null ? "none" : "" + c.limits.burst;
		return '${c.tls == true ? "https" : "http"}://${c.host}:${c.port} max ${c.limits.max} burst $burst [${c.tags.join(" ")}]';
	}

	static function main() {
		Sys.println(show(defaults()));
		var r = load(["host=example.org", "port=x", "port=8080", "limits.max=5", "limits.burst=9", "tag=a,b", "nope", "color=red", "tls=true"]);
		Sys.println(show(r.config));
		Sys.println(r.bad.join(" | "));
		Sys.println(show(withTls(defaults())));
		var c = defaults();
		c.limits.max += 5;
		c.tags.push("x");
		c.limits.burst = c.limits.max * 2;
		c.port++;
		Sys.println(show(c));
	}
}
