class StringOps {
	static function main() {
		var s = "Hello, World";
		Sys.println(s.length);
		Sys.println(s.toUpperCase() + s.toLowerCase());
		Sys.println(s.charAt(4) + s.charAt(0) + "[" + s.charAt(99) + "]" + "[" + s.charAt(-1) + "]");
		Sys.println(s.charCodeAt(0) + " " + s.charCodeAt(50));
		Sys.println(s.indexOf("o") + " " + s.indexOf("o", 5) + " " + s.indexOf("xyz"));
		Sys.println(s.lastIndexOf("o") + " " + s.lastIndexOf("o", 7) + " " + s.lastIndexOf("q"));
		Sys.println(s.substr(7) + "|" + s.substr(0, 5) + "|" + s.substr(-5) + "|" + s.substr(-5, 2) + "|" + s.substr(3, 0));
		Sys.println(s.substring(7) + "|" + s.substring(0, 5) + "|" + s.substring(5, 0) + "|" + s.substring(-3, 2) + "|" + s.substring(8, 100));
		Sys.println(s.split(", "));
		Sys.println("abc".split(""));
		Sys.println("a,b,,c,".split(","));
		Sys.println("".split(",").length);
		Sys.println("a" < "b");
		Sys.println("Z" < "a");
		Sys.println("abc" == "ab" + "c");
		Sys.println("x" + 1 + 2);
		Sys.println(1 + 2 + "x");
		Sys.println("n=" + null);
		Sys.println("f=" + 2.0 + " " + 2.5 + " " + true);
		var t = "";
		for (i in 0...3)
			t += i + ",";
		Sys.println(t);
		Sys.println(String.fromCharCode(65) + String.fromCharCode(0xe9));
		Sys.println('dollar $$ and ${"nested " + 'quote ${1 + 1}'}');
		Sys.println("tab\there \"quoted\" back\\slash 'single'");
		Sys.println('it\'s $s.');
		Sys.println("#{not_elixir} ~s(x) %{}");
		var rev = s.split("");
		rev.reverse();
		Sys.println(rev.join(""));
		var i = s.length;
		var out = "";
		while (--i >= 0)
			out += s.charAt(i);
		Sys.println(out == rev.join(""));
	}
}
