enum JValue {
	Nil;
	Bool(b:Bool);
	Num(n:Float);
	Str(s:String);
	Arr(items:Array<JValue>);
	Obj(names:Array<String>, values:Array<JValue>);
}

typedef Parsed = {value:JValue, next:Int}

class JsonReader {
	static function skip(s:String, i:Int):Int {
		while (i < s.length && (s.charAt(i) == " " || s.charAt(i) == "\n"))
			i++;
		return i;
	}

	static function parse(s:String, start:Int):Parsed {
		var i = skip(s, start);
		var c = s.charAt(i);
		switch (c) {
			case "{":
				var names = [];
				var values = [];
				i = skip(s, i + 1);
				while (s.charAt(i) != "}") {
					var key = parse(s, i);
					switch (key.value) {
						case Str(k):
							names.push(k);
						case _:
							throw 'key expected at $i';
					}
					i = skip(s, key.next);
					if (s.charAt(i) != ":")
						throw 'colon expected at $i';
					var v = parse(s, i + 1);
					values.push(v.value);
					i = skip(s, v.next);
					if (s.charAt(i) == ",")
						i = skip(s, i + 1);
				}
				return {value: Obj(names, values), next: i + 1};
			case "[":
				var items = [];
				i = skip(s, i + 1);
				while (s.charAt(i) != "]") {
					var v = parse(s, i);
					items.push(v.value);
					i = skip(s, v.next);
					if (s.charAt(i) == ",")
						i++;
				}
				return {value: Arr(items), next: i + 1};
			case '"':
				var end = s.indexOf('"', i + 1);
				if (end < 0)
					throw "unterminated string";
				return {value: Str(s.substring(i + 1, end)), next: end + 1};
			case "t" | "f" | "n":
				var word = "";
				while (i < s.length && s.charAt(i) >= "a" && s.charAt(i) <= "z")
					word += s.charAt(i++);
				var value = switch (word) {
					case "true": Bool(true);
					case "false": Bool(false);
					case "null": Nil;
					default: throw 'unknown word $word';
				}
				return {value: value, next: i};
			default:
				var from = i;
				while (i < s.length && "+-.0123456789e".indexOf(s.charAt(i)) >= 0)
					i++;
				if (i == from)
					throw 'unexpected "$c" at $i';
				return {value: Num(Std.parseFloat(s.substring(from, i))), next: i};
		}
	}

	static function main() {
		for (src in ['{"a": [1, 2.5, -3], "b": {"c": null}}', '[true, false, "x y"]', '[]', '{"k" 1}', '[1, ?]', '"open', 'maybe']) {
			try {
				Sys.println(Std.string(parse(src, 0).value));
			} catch (e:String) {
				Sys.println("error: " + e);
			}
		}
	}
}
