class StdGroups {
	static function main() {
		Sys.println(~/(a)(n)?/g.replace("banana", "[$1$2]"));
		Sys.println(~/(a)|(b)/g.replace("ab", "<$1|$2>"));
		var r = ~/(a)|(b)/;
		Sys.println(r.match("a"));
		Sys.println(r.matched(1) + r.matched(2));
		try Sys.println(r.matched(3)) catch (e:Dynamic) Sys.println("none");
		Sys.println(StringTools.urlEncode("a~b_c-d.e!(f)*'g"));
	}
}
