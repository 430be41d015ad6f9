class StdEReg {
	static function main() {
		var r = ~/([a-z]+)([0-9]+)/;
		if (r.match("--ab12--"))
			Sys.println(r.matched(0) + " " + r.matched(1) + " " + r.matched(2));
		Sys.println(r.matchedLeft() + "|" + r.matchedRight());
		Sys.println(r.matchedPos().pos + " " + r.matchedPos().len);
		Sys.println(~/^[0-9]+$/.match("123") + " " + ~/^[0-9]+$/.match("12a"));
		Sys.println(~/HELLO/i.match("say hello"));
		Sys.println(~/[,;]/g.split("a,b;c"));
		Sys.println(~/a/.replace("aaa", "b") + " " + ~/a/g.replace("aaa", "b"));
		Sys.println(~/([a-z])([0-9])/g.replace("a1b2", "$2$1"));
		Sys.println(~/[0-9]+/g.map("a1b22", m -> "<" + m.matched(0) + ">"));
		Sys.println(EReg.escape("a.b*c"));
		var e = new EReg("x+", "g");
		Sys.println(e.replace("axxb", "y"));
	}
}
