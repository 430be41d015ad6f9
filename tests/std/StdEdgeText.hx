using StringTools;
class StdEdgeText {
	static function main() {
		for (x in ["a b&c", "é/?=+", "", "!*'()-_.", "100%", "日本"]) { trace(x.urlEncode(), x.urlEncode().urlDecode(), x.htmlEscape(), x.htmlEscape(true)); }
		trace("a+b%20c".urlDecode(), "<a href=\"x\">'&amp;'</a>".htmlEscape(true), "&lt;&amp;&quot;&#039;&gt;".htmlUnescape(), "&#39;&nbsp;&copy;".htmlUnescape());
		trace("  a b \t\n".trim() + "|", "  a ".ltrim() + "|", "  a ".rtrim() + "|", "\u00a0x\u00a0".trim().length, "".trim(), "   ".trim());
		for (l in [-1, 0, 2, 3, 5, 8]) { trace("abc".lpad("-", l), "abc".rpad("-", l), "abc".lpad("xy", l), "abc".rpad("xy", l), "abc".lpad("", l), "".lpad("0", l)); }
		for (n in [0, 1, 255, -1, 65535, -255, 2147483647, 4096]) trace(n.hex(), n.hex(4), n.hex(1), n.hex(8), n.hex(10));
		trace("abcabc".replace("b", "X"), "abc".replace("", "-"), "aaa".replace("aa", "b"), "a.b.c".replace(".", ""), "abc".replace("z", "y"), "".replace("a", "b"), "x".replace("x", ""));
		trace("hello".startsWith("he"), "hello".startsWith(""), "hello".endsWith("lo"), "hello".endsWith(""), "hello".contains("ell"), "hello".contains(""), "".startsWith("a"), "a".endsWith("ba"));
		trace(" a".isSpace(0), " a".isSpace(1), "\u000B".isSpace(0), "\r".isSpace(0), "a".isSpace(5), "".isSpace(0), " a".isSpace(-1));
		trace("abc".fastCodeAt(1), StringTools.isEof("abc".fastCodeAt(3)), [for (c in "héy") c], [for (i => c in "hé") i + ":" + c], "a".code);
		var b = new StringBuf(); b.add(1); b.add(null); b.add("x"); b.add(1.5); b.add([1]); b.addChar(65); b.addChar(0x1F600); b.addSub("hello", 1, 3); b.addSub("hello", 3);  trace(b.toString(), b.length);
		trace("Hello".split("").join("."), [for (i in 0..."abc".length) "abc".charAt(i)].join("|"));
		trace("a\tb\\n\"q\"", 'single $$5', "uni\u00e9\x41\u{1F600}");
	}
}
