package ereguse;

class ERegUse {
	public static function main() {
		var r = ~/([a-z]+)(\d+)/g;
		Sys.println(r.match("xx ab12 cd34") + "" + r.matched(0) + r.matched(1) + r.matched(2) + "|" + r.matchedLeft() + "|" + r.matchedRight() + r.matchedPos().pos);
		Sys.println(r.replace("ab12 cd34", "$2$1"));
		Sys.println(~/\s*,\s*/g.split("a , b,c").join("|"));
		Sys.println(r.map("ab1 cd2", m -> m.matched(2) + "!"));
		Sys.println(EReg.escape("a.b*c"));
		Sys.println(new EReg("^H", "i").match("hello") + "");
		var p = 0; var out = [];
		while (r.matchSub("a1 b2 c3", p)) { out.push(r.matched(0)); p = r.matchedPos().pos + r.matchedPos().len; }
		Sys.println(out.join(","));
		Sys.println(~/x/.replace("axbx", "y"));
	}
}
