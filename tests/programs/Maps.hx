class Maps {
	static function main() {
		var m = new Map<String, Int>();
		m["a"] = 1;
		m.set("b", 2);
		Sys.println(m["a"] + m.get("b"));
		Sys.println(m.exists("c") + " " + m.remove("a") + " " + m.remove("a"));
		var x = m["c"] = 5;
		Sys.println(x + m["c"]);
		var ks = [for (k in m.keys()) k];
		ks.sort((p, q) -> p < q ? -1 : 1);
		Sys.println(ks.join(","));
		var ints = [1 => "one", 2 => "two"];
		ints[3] = "three";
		var all = [for (k => v in ints) k + v];
		all.sort((p, q) -> p < q ? -1 : 1);
		Sys.println(all.join(" "));
		var n = 0;
		for (v in ints) n += v.length;
		Sys.println(n);
		var lists:Map<String, Array<Int>> = [];
		for (i in 0...4) {
			var key = i % 2 == 0 ? "even" : "odd";
			if (!lists.exists(key)) lists[key] = [];
			lists[key].push(i);
		}
		Sys.println(lists["even"].join("") + lists["odd"].join(""));
		var c = ints.copy();
		c.remove(1);
		Sys.println(ints.exists(1) + " " + c.exists(1));
		m.clear();
		Sys.println(m.exists("b"));
		Sys.println(m["zz"] == null);
	}
}
