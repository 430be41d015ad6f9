class StdMap {
	static function sorted<T>(it:Iterator<T>):Array<T> {
		var out = [for (x in it) x];
		out.sort(Reflect.compare);
		return out;
	}

	static function main() {
		var m = new Map<String, Int>();
		m.set("a", 1);
		m["b"] = 2;
		Sys.println(m.get("a") + " " + m["b"] + " " + m.get("zz"));
		Sys.println(m.exists("a") + " " + m.exists("zz"));
		Sys.println(m.remove("a") + " " + m.remove("a"));
		Sys.println(m.toString());
		var one = [1 => "x"];
		Sys.println(one);
		var keys = [for (k in m.keys()) k];
		keys.sort(Reflect.compare);
		Sys.println(keys);
		m["c"] = 3;
		var total = 0;
		for (v in m)
			total += v;
		Sys.println(total);
		var lines = [for (k => v in m) k + v];
		lines.sort(Reflect.compare);
		Sys.println(lines.join(","));
		var c = m.copy();
		c.clear();
		Sys.println([for (k in m.keys()) k].length + " " + [for (k in c.keys()) k].length);
		m["n"] = (m.exists("n") ? m["n"] : 0) + 1;
		Sys.println(m["n"]);
		var nested = ["x" => ["y" => 1]];
		Sys.println(nested["x"]["y"]);
		var lists = new Map<Int, Array<String>>();
		lists[1] = ["a"];
		lists[1].push("b");
		Sys.println(lists[1].join("+"));
		Sys.println(sorted(m.keys()));
		var squares = [for (i in 1...4) i => i * i];
		Sys.println(squares[3]);
		var v = m["zz"];
		Sys.println(v == null ? "none" : "some");
	}
}
