typedef Item = {name:String, count:Int, tags:Array<String>, ?note:String};

class Paths {
	static function main() {
		var cart = {items: [], total: 0};
		cart.items.push("tea");
		cart.total += 3;
		cart.total++;
		Sys.println(cart.items.join(",") + " " + cart.total);
		var it:Item = {name: "a", count: 1, tags: ["x"]};
		it.tags.push("y");
		it.note = "n";
		it.count = it.count * 2;
		Sys.println(it.name + it.count + it.tags.join("") + it.note);
		var byKey:Map<String, Item> = new Map();
		byKey["one"] = {name: "one", count: 0, tags: []};
		byKey["one"].count++;
		byKey["one"].tags.push("t");
		byKey["one"].count += 5;
		Sys.println(byKey["one"].count + byKey["one"].tags.join(""));
		var grid = [[1, 2], [3, 4]];
		grid[0][1] = 9;
		grid[1].push(5);
		grid[1][0] += 10;
		Sys.println(grid.map(r -> r.join(" ")).join("|"));
		var list = [{n: 1}, {n: 2}];
		list[1].n++;
		list[0] = {n: 7};
		Sys.println(list.map(x -> x.n).join(" "));
		var arr = [];
		arr[2] = 5;
		Sys.println(arr.length);
		var counts = new Map<String, Int>();
		for (w in "a b a c a".split(" ")) {
			if (!counts.exists(w)) counts[w] = 0;
			counts[w]++;
		}
		var keys = [for (k in counts.keys()) k];
		keys.sort((a, b) -> a < b ? -1 : 1);
		for (k in keys) Sys.println(k + "=" + counts[k]);
		var groups = new Map<Int, Array<String>>();
		for (w in ["a", "bb", "cc", "d"]) {
			if (groups[w.length] == null) groups[w.length] = [];
			groups[w.length].push(w);
		}
		Sys.println(groups[1].join(",") + " " + groups[2].join(","));
		var deep = {a: {b: {c: 1}}};
		deep.a.b.c = 5;
		deep.a.b.c += 1;
		Sys.println(deep.a.b.c);
	}
}
