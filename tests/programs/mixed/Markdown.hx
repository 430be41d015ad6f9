class Markdown {
	static function inlineCode(s:String):String {
		var out = "";
		var bold = false;
		var code = false;
		var i = 0;
		while (i < s.length) {
			if (!code && s.substr(i, 2) == "**") {
				out += bold ? "</b>" : "<b>";
				bold = !bold;
				i += 2;
				continue;
			}
			var c = s.charAt(i);
			if (c == "`") {
				out += code ? "</code>" : "<code>";
				code = !code;
			} else {
				out += StringTools.htmlEscape(c);
			}
			i++;
		}
		if (code)
			out += "</code>";
		if (bold)
			out += "</b>";
		return out;
	}

	static function heading(line:String):Null<String> {
		var level = 0;
		while (level < line.length && line.charAt(level) == "#")
			level++;
		if (level == 0 || line.charAt(level) != " ")
			return null;
		return '<h$level>' + inlineCode(StringTools.trim(line.substr(level))) + '</h$level>';
	}

	static function render(text:String):Array<String> {
		var out:Array<String> = [];
		var inList = false;
		var paragraph:Array<String> = [];
		function flush() {
			if (paragraph.length > 0)
				out.push("<p>" + paragraph.join(" ") + "</p>");
			paragraph = [];
		}
		for (line in text.split("\n")) {
			var item = StringTools.startsWith(line, "- ");
			if (inList && !item) {
				out.push("</ul>");
				inList = false;
			}
			var h = heading(line);
			if (h != null) {
				flush();
				out.push(h);
			} else if (item) {
				flush();
				if (!inList)
					out.push("<ul>");
				inList = true;
				out.push("<li>" + inlineCode(line.substr(2)) + "</li>");
			} else if (StringTools.trim(line) == "") {
				flush();
			} else {
				paragraph.push(inlineCode(line));
			}
		}
		flush();
		if (inList)
			out.push("</ul>");
		return out;
	}

	static function main() {
		var doc = "# Title **one**\n\nsome `a < b` text\nand **more\n- x\n- `y`\n## Sub\n#nothing\n- last";
		for (line in render(doc))
			Sys.println(line);
	}
}
