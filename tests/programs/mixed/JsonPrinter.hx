enum JsonValue {
	JNull;
	JBool(b:Bool);
	JNumber(n:Float);
	JString(s:String);
	JArray(items:Array<JsonValue>);
	JObject(fields:Array<Field>);
}

typedef Field = {name:String, value:JsonValue}

class JsonPrinter {
	static function quote(s:String):String {
		var out = '"';
		for (i in 0...s.length) {
			switch (s.charAt(i)) {
				case '"':
					out += '\\"';
				case "\\":
					out += "\\\\";
				case "\n":
					out += "\\n";
				case c:
					out += c;
			}
		}
		return out + '"';
	}

	static function print(v:JsonValue):String {
		return switch (v) {
			case JNull: "null";
			case JBool(b): b ? "true" : "false";
			case JNumber(n): Std.string(n);
			case JString(s): quote(s);
			case JArray(items): "[" + items.map(print).join(",") + "]";
			case JObject(fields): "{" + [for (f in fields) quote(f.name) + ":" + print(f.value)].join(",") + "}";
		}
	}

	static function pretty(v:JsonValue, indent:String = ""):String {
		var inner = indent + "  ";
		return switch (v) {
			case JArray([]): "[]";
			case JObject([]): "{}";
			case JArray(items):
				"[\n" + [for (i in items) inner + pretty(i, inner)].join(",\n") + "\n" + indent + "]";
			case JObject(fields):
				var lines = [];
				for (f in fields)
					lines.push(inner + quote(f.name) + ": " + pretty(f.value, inner));
				"{\n" + lines.join(",\n") + "\n" + indent + "}";
			default: print(v);
		}
	}

	static function get(v:JsonValue, path:Array<String>):Null<JsonValue> {
		if (path.length == 0)
			return v;
		switch (v) {
			case JObject(fields):
				for (f in fields)
					if (f.name == path[0])
						return get(f.value, path.slice(1));
			case JArray(items):
				var i = Std.parseInt(path[0]);
				if (i != null && i < items.length)
					return get(items[i], path.slice(1));
			case _:
		}
		return null;
	}

	static function main() {
		var doc = JObject([
			{name: "title", value: JString('say "hi"\n')},
			{name: "tags", value: JArray([JString("a"), JNumber(1.5), JNumber(2), JBool(true), JNull])},
			{name: "empty", value: JObject([])},
			{name: "none", value: JArray([])}
		]);
		Sys.println(print(doc));
		Sys.println(pretty(doc));
		for (path in ["tags.1", "tags.9", "title", "title.x", "nope"]) {
			var found = get(doc, path.split("."));
			Sys.println(path + " = " + (found == null ? "(absent)" : print(found)));
		}
	}
}
