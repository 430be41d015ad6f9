using StringTools;

class StdString {
	static function main() {
		var s = "héllo€😀";
		Sys.println(s.length);
		Sys.println(s.charAt(1) + s.charAt(99) + s.charAt(-1) + "|");
		Sys.println(s.charCodeAt(1) + " " + s.charCodeAt(99));
		Sys.println("abcabc".indexOf("c") + " " + "abcabc".indexOf("c", 3) + " " + "abc".indexOf("x") + " " + "abc".indexOf(""));
		Sys.println("abcabc".lastIndexOf("c") + " " + "abcabc".lastIndexOf("c", 4) + " " + "abc".lastIndexOf("x"));
		Sys.println("abc".substr(1) + "," + "abc".substr(-2, 1) + "," + "abc".substr(1, 1) + "," + "abc".substr(5) + ",");
		Sys.println("abc".substring(1) + "," + "abc".substring(2, 0) + "," + "abc".substring(-1, 2) + "," + "abc".substring(1, 9));
		Sys.println("a,b,,c".split(","));
		Sys.println("abc".split("").join("-"));
		Sys.println("".split(",").length);
		Sys.println("Straße ÉTÉ".toUpperCase() + " " + "ÉTÉ Ab".toLowerCase());
		Sys.println(String.fromCharCode(65) + String.fromCharCode(233));
		Sys.println("x".toString());
		Sys.println(("a" < "b") + " " + ("a" < "B") + " " + ("abc" == "abc") + " " + ("a" != "b"));
		Sys.println("  trim\t\n".trim() + "|" + "  l".ltrim() + "|" + "r  ".rtrim() + "|");
		Sys.println("abc".startsWith("ab") + " " + "abc".endsWith("bc") + " " + "abc".contains("d") + " " + "".startsWith(""));
		Sys.println("7".lpad("0", 3) + " " + "a".rpad("xy", 4) + " " + "long".lpad(" ", 2));
		Sys.println("a-b-c".replace("-", "+") + " " + "aaa".replace("", "-") + " " + "abc".replace("x", "y"));
		Sys.println(StringTools.hex(255) + " " + StringTools.hex(-1) + " " + StringTools.hex(10, 4));
		Sys.println("a b&ü/'*".urlEncode() + " " + "a+b%20%C3%BC".urlDecode());
		Sys.println('<a href="x">\'&</a>'.htmlEscape() + " " + '"'.htmlEscape(true) + " " + "&lt;&amp;lt;".htmlUnescape());
		Sys.println("a b".isSpace(1) + " " + "a".isSpace(5));
		Sys.println("abc".fastCodeAt(1));
		var codes = [for (c in "hey") c];
		Sys.println(codes);
		for (i => c in "hi") Sys.println(i + ":" + c);
		var name = "Ann";
		var n = 3;
		Sys.println('$name has $n, ${n + 1} next, $$5');
		var missing:Null<String> = null;
		Sys.println("is " + missing + " or " + (missing == null ? "none" : missing));
		var t = "";
		t += 1;
		t += true;
		t += 2.5;
		t += null;
		Sys.println(t);
	}
}
