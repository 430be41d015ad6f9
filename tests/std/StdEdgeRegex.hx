class StdEdgeRegex {
	static function main() {
		var r = ~/(\d+)-(\w+)?/; trace(r.match("ab 12-xy cd"), r.matched(0), r.matched(1), r.matched(2), r.matchedLeft(), r.matchedRight(), r.matchedPos().pos);
		trace(~/(\d+)-(\w+)?/.match("5-")); var r2 = ~/(\d+)-(\w+)?/; r2.match("5- "); trace(r2.matched(2));
		trace(~/a/.replace("banana", "o"), ~/a/g.replace("banana", "o"), ~/(a)(n)/g.replace("banana", "$2$1"), ~/a/g.replace("aaa", "$$"));
		trace(~/,/.split("a,b,c"), ~/,/g.split("a,b,,c"), ~/x/g.split("abc"), ~/\s+/g.split("  a b  c "), ~/,/g.split(""));
		trace(~/a|b/i.match("B"), ~/^b/m.match("a\nb"), ~/a.b/s.match("a\nb"), ~/a.b/.match("a\nb"), ~/é/u.match("É"), ~/\bfoo\b/.match("a foo b"));
		trace(~/\d/g.map("a1b2", e -> "<" + e.matched(0) + ">"), ~/\d/.map("a1b2", e -> "<" + e.matched(0) + ">"), ~/[aeiou]/g.map("hello", e -> e.matched(0).toUpperCase()));
		var m = ~/b+/; trace(m.matchSub("abbabbb", 3), m.matchedPos().len, m.matchSub("abbabbb", 1, 1), m.matchedPos().len, m.matchSub("abb", 0, 1));
		trace(EReg.escape("a.b*c[d]$^?/-"), new EReg(EReg.escape("a.b"), "").match("axb"), new EReg("(A)(b)?", "i").match("a"));
		var e = ~/é(.)/; trace(e.match("xxéyzz"), e.matchedPos().pos, e.matchedLeft(), e.matched(1));
		try { ~/a/.matched(0); trace("no"); } catch (x:Dynamic) { trace("thrown"); }
		var s = "2024-01-15"; if (~/^(\d{4})-(\d\d)-(\d\d)$/.match(s)) trace("date");
		trace(~/(?:a|b)+?c/.match("abac"), ~/(?<=x)y/.match("xy"), ~/[^\x00-\x7f]/.match("aé"), ~/\//.match("/"));
	}
}
