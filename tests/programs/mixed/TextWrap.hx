class TextWrap {
	static function wrap(text:String, width:Int):Array<String> {
		var lines = [];
		var line = "";
		for (word in text.split(" ")) {
			if (line == "") {
				line = word;
			} else if (line.length + 1 + word.length <= width) {
				line += " " + word;
			} else {
				lines.push(line);
				line = word;
			}
			while (line.length > width) {
				lines.push(line.substr(0, width));
				line = line.substr(width);
			}
		}
		if (line != "")
			lines.push(line);
		return lines;
	}

	static function justify(line:String, width:Int):String {
		var words = line.split(" ");
		if (words.length == 1)
			return line;
		var letters = 0;
		for (w in words)
			letters += w.length;
		var gaps = words.length - 1;
		var spaces = width - letters;
		var out = words[0];
		for (i in 1...words.length) {
			var n = Std.int(spaces / gaps) + (i <= spaces % gaps ? 1 : 0);
			out += [for (_ in 0...n) " "].join("") + words[i];
		}
		return out;
	}

	static function box(lines:Array<String>):String {
		var width = 0;
		for (l in lines)
			width = l.length > width ? l.length : width;
		var border = "+" + StringTools.rpad("", "-", width + 2) + "+";
		var body = lines.map(l -> "| " + StringTools.rpad(l, " ", width) + " |");
		return [border].concat(body).concat([border]).join("\n");
	}

	static function titleCase(s:String):String {
		var small = ["of", "the", "a"];
		var first = true;
		var out = [];
		for (w in s.toLowerCase().split(" ")) {
			if (!first && small.contains(w)) {
				out.push(w);
				continue;
			}
			first = false;
			out.push(w.charAt(0).toUpperCase() + w.substring(1));
		}
		return out.join(" ");
	}

	static function main() {
		var lines = wrap("the quick brown fox jumps over incomprehensibilities lazily", 16);
		Sys.println(box(lines));
		for (l in lines)
			Sys.println(justify(l, 20) + "|");
		Sys.println(titleCase("THE lord OF the rings a tale"));
		Sys.println(wrap("", 5).length);
	}
}
