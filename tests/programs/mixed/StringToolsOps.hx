using StringTools;

class StringToolsOps {
	static function center(s:String, width:Int):String {
		var left = Std.int((width - s.length) / 2);
		return s.lpad(".", s.length + left).rpad(".", width);
	}

	static function main() {
		Sys.println("[" + "  trim me ".trim() + "]");
		Sys.println("[" + "  left".ltrim() + "][" + "right  ".rtrim() + "]");
		Sys.println("7".lpad("0", 3) + " " + "7".rpad("ab", 6) + " " + "long".lpad("0", 2));
		Sys.println("a.b.c".replace(".", "::") + " " + "aaa".replace("aa", "b") + " " + "abc".replace("", "-"));
		Sys.println("haxe".startsWith("ha") + " " + "haxe".endsWith("xe") + " " + "haxe".startsWith("xe"));
		Sys.println("haystack".contains("st"));
		Sys.println(StringTools.hex(255) + " " + 48879.hex(8) + " " + 10.hex(2));
		Sys.println("<a href=\"x\">T&C's</a>".htmlEscape());
		Sys.println("<a href=\"x\">".htmlEscape(true));
		Sys.println("&lt;b&gt; &amp;".htmlUnescape());
		Sys.println("a b&c=d/e".urlEncode());
		Sys.println("a%20b%26c".urlDecode());
		Sys.println("a b".isSpace(1) + " " + "a b".isSpace(0));
		Sys.println(center("mid", 9));
		Sys.println("x".fastCodeAt(0));
		var sum = 0;
		for (c in "abc")
			sum += c;
		Sys.println(sum);
		for (i => c in "hi")
			Sys.println(i + ":" + c);
		var table = [["id", "name"], ["1", "ann"], ["22", "bob"]];
		for (row in table)
			Sys.println([for (cell in row) cell.rpad(" ", 5)].join("|").rtrim());
	}
}
