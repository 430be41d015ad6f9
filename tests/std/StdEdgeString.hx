class StdEdgeString {
	static function s(x:Dynamic) trace(x);
	static function main() {
		var t = "héllo wörld";
		for (i in [-20, -3, -1, 0, 1, 5, 11, 12, 100]) {
			trace(i, t.charAt(i), t.charCodeAt(i), t.substr(i), t.substring(i));
			for (j in [-20, -2, -1, 0, 1, 3, 20]) {
				trace(i, j, t.substr(i, j), t.substring(i, j));
			}
			trace(t.indexOf("l", i), t.lastIndexOf("l", i), t.indexOf("", i), t.lastIndexOf("", i), t.indexOf("zz", i));
		}
		trace(t.indexOf("l"), t.lastIndexOf("l"), t.indexOf(""), t.lastIndexOf(""), "".indexOf(""), "".lastIndexOf(""), "".indexOf("a"));
		trace(t.split(""), "".split(""), "".split(","), "a,b,,c,".split(","), ",".split(","), "aXXbXXc".split("XX"), "abc".split("abc"), "aaa".split("aa"));
		trace(t.toUpperCase(), "ÀÉß".toLowerCase(), "straße".toUpperCase());
		trace(t.length, "日本語".length, "😀a".length, "😀a".charAt(0), "😀a".charAt(1), "😀a".charCodeAt(0));
		trace(String.fromCharCode(0x41), String.fromCharCode(0x1F600), String.fromCharCode(233));
		trace("a" < "b", "a" < "B", "abc" < "abd", "" < "a", "é" > "z", "10" < "9");
		trace("abc" == "abc", "a" + null, null + "a");
	}
}
