class StringBuilding {
	static function table(rows:Array<Array<String>>):String {
		var widths:Array<Int> = [];
		for (row in rows)
			for (i => cell in row)
				if (i >= widths.length)
					widths.push(cell.length);
				else if (cell.length > widths[i])
					widths[i] = cell.length;
		var buf = new StringBuf();
		for (r => row in rows) {
			for (i => cell in row) {
				if (i > 0)
					buf.add(" | ");
				buf.add(StringTools.rpad(cell, " ", widths[i]));
			}
			buf.add("\n");
			if (r == 0) {
				for (i => w in widths) {
					if (i > 0)
						buf.add("-+-");
					for (_ in 0...w)
						buf.addChar("-".code);
				}
				buf.add("\n");
			}
		}
		return buf.toString();
	}

	static function xml(name:String, children:Array<String>, depth = 0):String {
		var pad = StringTools.lpad("", " ", depth * 2);
		if (children.length == 0)
			return pad + '<$name/>';
		var b = new StringBuf();
		b.add('$pad<$name>\n');
		for (c in children) {
			b.add(pad);
			b.add("  ");
			b.add(c);
			b.add("\n");
		}
		b.add(pad + '</$name>');
		return b.toString();
	}

	static function addSub(b:StringBuf, s:String) {
		b.addSub(s, 1, 2);
		b.add(";");
		b.add(s.length);
		b.add(null);
		b.add(1.5);
		b.add([1, 2]);
	}

	static function template(text:String, vars:Map<String, String>):String {
		var out = "";
		var rest = text;
		while (true) {
			var start = rest.indexOf("{{");
			if (start < 0)
				return out + rest;
			var end = rest.indexOf("}}", start);
			if (end < 0)
				return out + rest;
			var name = StringTools.trim(rest.substring(start + 2, end));
			out += rest.substr(0, start) + (vars.exists(name) ? vars[name] : "?" + name);
			rest = rest.substr(end + 2);
		}
	}

	static function main() {
		Sys.print(table([["id", "product"], ["1", "tea"], ["1000", "x"]]));
		Sys.println(xml("a", []));
		Sys.println(xml("a", ["one", "two"], 1));
		var b = new StringBuf();
		addSub(b, "abcdef");
		Sys.println(b.toString() + " " + b.length);
		Sys.println(template("Hi {{ name }}, you owe {{sum}} {{what}} {{", ["name" => "Ann", "sum" => "5"]));
		Sys.print("no newline;");
		Sys.print(5);
		Sys.println("");
		var n = 3;
		Sys.println('${n} ${n + 1} ${n > 2 ? 'yes ${n}' : "no"} $n%');
		Sys.println('a${""}b' + '' + "c");
		Sys.println('line one
line two');
	}
}
