enum Suit {
	Red;
	Black;
}

class MapKinds {
	static function tally(xs:Array<Int>):Map<Int, Int> {
		var m = new Map<Int, Int>();
		for (x in xs)
			m[x] = m.exists(x) ? m[x] + 1 : 1;
		return m;
	}

	static function update(m:Map<String, Array<String>>, key:String, v:String) {
		switch (m.get(key)) {
			case null:
				m.set(key, [v]);
			case list if (list.contains(v)):
				Sys.println(v + " again");
			case _:
				m[key].push(v);
		}
	}

	static function totals(sales:Array<{who:String, day:Int, n:Int}>):Map<String, Map<Int, Int>> {
		var out = new Map<String, Map<Int, Int>>();
		for (s in sales) {
			if (!out.exists(s.who))
				out[s.who] = new Map();
			var days = out[s.who];
			days[s.day] = (days.exists(s.day) ? days[s.day] : 0) + s.n;
		}
		return out;
	}

	static function sortedInts(it:Iterator<Int>):Array<Int> {
		var out = [for (k in it) k];
		out.sort((a, b) -> a - b);
		return out;
	}

	static function main() {
		var t = tally([3, 1, 3, 3, 1]);
		Sys.println([for (k in sortedInts(t.keys())) k + "x" + t[k]]);
		var m = new Map<String, Array<String>>();
		update(m, "a", "x");
		update(m, "a", "y");
		update(m, "a", "x");
		Sys.println(m["a"]);
		var sales = [{who: "ann", day: 1, n: 2}, {who: "bob", day: 1, n: 5}, {who: "ann", day: 1, n: 3}, {who: "ann", day: 2, n: 1}];
		var per = totals(sales);
		Sys.println(per["ann"][1] + " " + per["ann"][2] + " " + per["bob"].exists(2));
		var names:Map<Suit, String> = [Red => "r", Black => "b"];
		Sys.println(names[Black] + names[Red]);
		var sum = 0;
		for (k => v in t)
			sum += k * v;
		Sys.println(sum);
		var copy = t.copy();
		copy.remove(3);
		Sys.println(t.exists(3) + " " + copy.exists(3));
		var keyed = [for (s in sales) s.who + s.day => s.n];
		Sys.println(keyed["ann1"] + keyed["bob1"]);
		var deep:Map<String, Map<String, Array<Int>>> = ["x" => ["y" => [1]]];
		deep["x"]["y"].push(2);
		deep["x"]["z"] = [9];
		Sys.println(deep["x"]["y"].length + deep["x"]["z"][0]);
		var none:Null<Map<String, Int>> = null;
		Sys.println(none == null ? "no map" : "map");
		Sys.println(Lambda.count(m) + Lambda.count(t));
		var inverse = [for (k => v in ["one" => 1, "two" => 2]) v => k];
		Sys.println(inverse[1] + inverse[2]);
		t.clear();
		Sys.println([for (k in t.keys()) k].length);
	}
}
