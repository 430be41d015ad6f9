package strtools3;

using StringTools;
class StrTools3 {
	public static function main() {
		var s = " Hello, World ";
		Sys.println(s.trim() + "|" + s.ltrim() + "|" + s.rtrim());
		Sys.println(s.replace("l", "L") + s.startsWith(" H") + s.endsWith("x") + s.contains("World"));
		Sys.println("5".lpad("0", 3) + "5".rpad("ab", 4) + 255.hex() + 10.hex(4));
		Sys.println("a&b<c>".htmlEscape() + "&lt;".htmlUnescape() + "a b".urlEncode() + "a%20b".urlDecode());
		Sys.println("abc".isSpace(0) + "" + " x".isSpace(0) + "abc".fastCodeAt(1));
		Sys.println("hello".substr(1, 3) + "hello".substring(3, 1) + "hello".charAt(9) + "hello".charCodeAt(0) + "hello".indexOf("l", 3) + "hello".lastIndexOf("l"));
		Sys.println("hello".substr(-3) + "hello".substr(-3, 2) + "a,b,,c".split(",").length + "x".split("").join("|"));
		Sys.println(String.fromCharCode(65) + "é".length + "ABC".toLowerCase());
		for (c in "ab") Sys.println(c + "");
		for (i => c in "ab") Sys.println(i + ":" + c);
		Sys.println(("a" < "b") + "" + ("a" == "a") + ("abc" > "abd"));
		Sys.println("a".code + "");
	}
}
