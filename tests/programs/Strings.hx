class Strings {
	static function main() {
		var n = 3;
		var f = 2.5;
		var b = true;
		var s = 'n=$n f=$f b=$b ${n * 2} ${[1, 2]}';
		Sys.println(s);
		Sys.println("a" + 1 + 2.0 + null + {x: 1});
		Sys.println(1 + 2 + "x" + 1 + 2);
		var t = "";
		for (i in 0...3) t += i + ",";
		Sys.println(t);
		var buf = new StringBuf();
		for (w in ["x", "y"]) {
			buf.add(w);
			buf.add(1);
		}
		Sys.println(buf.toString());
		Sys.println("abc".substr(1, 1) + "abc".charAt(0) + "abc".indexOf("c") + "a-b".split("-").join("+"));
		var u = "x";
		u += 1;
		u += [2].length;
		Sys.println(u);
		for (c in "hey".split("")) Sys.println(c);
		Sys.println(StringTools.trim("  t ") + StringTools.replace("aXb", "X", "-"));
		var q:String = null;
		Sys.println("q " + q);
	}
}
