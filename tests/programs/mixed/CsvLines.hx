class CsvLines {
	static function parseLine(line:String):Array<String> {
		var fields = [];
		var current = "";
		var quoted = false;
		var i = 0;
		while (i < line.length) {
			var c = line.charAt(i);
			if (quoted) {
				if (c == '"') {
					if (line.charAt(i + 1) == '"') {
						current += '"';
						i++;
					} else {
						quoted = false;
					}
				} else {
					current += c;
				}
			} else {
				switch (c) {
					case '"':
						quoted = true;
					case ",":
						fields.push(current);
						current = "";
					default:
						current += c;
				}
			}
			i++;
		}
		fields.push(current);
		return fields;
	}

	static function escape(field:String):String {
		if (field.indexOf(",") >= 0 || field.indexOf('"') >= 0)
			return '"' + field.split('"').join('""') + '"';
		return field;
	}

	static function main() {
		var text = 'name,age,note\nAnn,31,"likes, commas"\nBob,,"says ""hi"""\n,42,\n';
		var rows = [for (line in text.split("\n")) if (line != "") parseLine(line)];
		var header = rows.shift();
		for (row in rows) {
			for (i => field in row)
				Sys.println(header[i] + ": " + (field == "" ? "(none)" : field));
			Sys.println("--");
		}
		for (row in rows)
			Sys.println(row.map(escape).join(","));
		var ages = [for (row in rows) Std.parseInt(row[1])];
		var known = ages.filter(a -> a != null);
		Sys.println(known.length + " ages known: " + known);
	}
}
