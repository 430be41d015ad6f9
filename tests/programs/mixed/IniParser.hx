typedef Section = {name:String, values:Map<String, String>}

class IniParser {
	static function parse(text:String):Array<Section> {
		var sections:Array<Section> = [];
		var name = "main";
		var values = new Map<String, String>();
		var number = 0;
		for (raw in text.split("\n")) {
			number++;
			var line = StringTools.trim(raw);
			if (line == "" || line.charAt(0) == ";")
				continue;
			if (line.charAt(0) == "[") {
				if (line.charAt(line.length - 1) != "]")
					throw 'line $number: unclosed section';
				sections.push({name: name, values: values});
				name = line.substring(1, line.length - 1);
				values = new Map();
				continue;
			}
			var eq = line.indexOf("=");
			if (eq < 0)
				throw 'line $number: no = in "$line"';
			values[StringTools.trim(line.substr(0, eq))] = StringTools.trim(line.substr(eq + 1));
		}
		sections.push({name: name, values: values});
		return sections;
	}

	static function get(sections:Array<Section>, section:String, key:String, ?fallback:String):String {
		for (s in sections) {
			if (s.name != section)
				continue;
			var v = s.values.get(key);
			if (v != null)
				return v;
		}
		return fallback == null ? "" : fallback;
	}

	static function getInt(sections:Array<Section>, section:String, key:String, fallback:Int):Int {
		var n = Std.parseInt(get(sections, section, key, "?"));
		return n == null ? fallback : n;
	}

	static function main() {
		var text = "debug = true\n; comment\n[server]\nhost = localhost\n port=4000 \n\n[db]\nurl = a=b\n[server]\nextra=1";
		var ini = parse(text);
		Sys.println([for (s in ini) s.name].join(","));
		Sys.println(get(ini, "main", "debug"));
		Sys.println(get(ini, "server", "host") + ":" + getInt(ini, "server", "port", 80));
		Sys.println(get(ini, "db", "url"));
		Sys.println(get(ini, "server", "extra"));
		Sys.println(get(ini, "db", "nope", "default") + getInt(ini, "db", "nope", 7) + "[" + get(ini, "x", "y") + "]");
		for (bad in ["[open\nx=1", "fine=1\nbroken"]) {
			try {
				parse(bad);
			} catch (e:String) {
				Sys.println(e);
			}
		}
	}
}
