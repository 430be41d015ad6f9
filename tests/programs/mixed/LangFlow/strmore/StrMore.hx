package strmore;

class StrMore {
	public static function main() {
		var s = "The quick brown fox";
		Sys.println(s.split(" ").map(w -> w.charAt(0).toUpperCase() + w.substr(1).toLowerCase()).join(" "));
		Sys.println([for (i in 0...s.length) if ("aeiou".indexOf(s.charAt(i)) >= 0) s.charAt(i)].join(""));
		var rev = ""; for (i in 0...s.length) rev = s.charAt(i) + rev; Sys.println(rev);
		Sys.println(s.indexOf("zzz") + "" + s.indexOf("") + s.lastIndexOf("o") + s.lastIndexOf("o", 13));
		Sys.println(s.substr(4, 5) + s.substr(-3) + s.substring(4) + s.substring(-1, 3) + s.substr(100) + "|");
		Sys.println("a-b_c".split("-").length + "" + "".split(",").length + "abc".split("").length);
		Sys.println("x".charCodeAt(5) + "" + "ab".charAt(-1) + "|");
		Sys.println(("abc" < "abd") + "" + ("B" < "a") + ("" < "a"));
		Sys.println("tab\tnl\\n\"q\" ${1 + 1} 'x'");
		Sys.println('a${"b" + 'c${"d"}'}e');
		Sys.println("é€😀".length + "" + "é€😀".charAt(1));
		Sys.println(String.fromCharCode(8364) + "abc".charCodeAt(1));
		var b = "x"; b += 1; b += true; b += null; b += 1.0; Sys.println(b);
	}
}
