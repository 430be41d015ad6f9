class MapOps {
	static function sorted(m:Map<String, Int>):String {
		var keys = [for (k in m.keys()) k];
		keys.sort(Reflect.compare);
		return [for (k in keys) k + "=" + m[k]].join(",");
	}

	static function invert(m:Map<String, Int>):Map<Int, String> {
		return [for (k => v in m) v => k];
	}

	static function merge(a:Map<String, Int>, b:Map<String, Int>):Map<String, Int> {
		var out = a.copy();
		for (k => v in b) {
			if (out.exists(k))
				out[k] += v;
			else
				out[k] = v;
		}
		return out;
	}

	static function main() {
		var m = ["one" => 1, "two" => 2];
		m.set("three", 3);
		m["four"] = 4;
		Sys.println(sorted(m));
		Sys.println(m.remove("two") + " " + m.remove("nope"));
		Sys.println(m.exists("two") + " " + m.exists("one"));
		Sys.println(m.get("zzz") == null);
		m["one"]++;
		m["one"] += 10;
		Sys.println(m["one"]);
		var inv = invert(m);
		Sys.println(inv[3] + inv[4]);
		Sys.println(sorted(merge(m, ["one" => 100, "five" => 5])));
		Sys.println(sorted(m));
		var total = 0;
		for (v in m)
			total += v;
		Sys.println(total);
		var squares = [for (i in 0...5) i => i * i];
		Sys.println(squares[4] + squares[3]);
		var count = 0;
		for (k => v in squares)
			if (k < v)
				count++;
		Sys.println(count);
		var empty = new Map<String, String>();
		Sys.println([for (k in empty.keys()) k].length);
		var nested:Map<String, Map<String, Int>> = new Map();
		nested["a"] = ["x" => 1];
		nested["a"]["y"] = 2;
		Sys.println(nested["a"]["x"] + nested["a"]["y"]);
		var lists:Map<String, Array<Int>> = new Map();
		for (i in 0...6) {
			var k = i % 2 == 0 ? "even" : "odd";
			if (!lists.exists(k))
				lists[k] = [];
			lists[k].push(i);
		}
		Sys.println(lists["even"] + " " + lists["odd"]);
		m.clear();
		Sys.println(sorted(m) == "");
		var single = ["k" => "v"];
		Sys.println(single.toString());
	}
}
