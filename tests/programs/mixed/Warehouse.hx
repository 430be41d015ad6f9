typedef Slot = {var sku:String; var count:Int;}
typedef Aisle = {name:String, slots:Array<Slot>}

class Warehouse {
	static function locate(aisles:Array<Aisle>, sku:String):Null<{a:Int, s:Int}> {
		for (a in 0...aisles.length)
			for (s in 0...aisles[a].slots.length)
				if (aisles[a].slots[s].sku == sku)
					return {a: a, s: s};
		return null;
	}

	static function take(aisles:Array<Aisle>, sku:String, n:Int):Int {
		var taken = 0;
		for (aisle in aisles) {
			for (slot in aisle.slots) {
				if (slot.sku != sku || taken == n)
					continue;
				var part = slot.count < n - taken ? slot.count : n - taken;
				slot.count -= part;
				taken += part;
			}
		}
		return taken;
	}

	static function put(aisles:Array<Aisle>, sku:String, n:Int):String {
		var at = locate(aisles, sku);
		if (at != null) {
			aisles[at.a].slots[at.s].count += n;
			return aisles[at.a].name;
		}
		var smallest = 0;
		for (i in 1...aisles.length)
			if (aisles[i].slots.length < aisles[smallest].slots.length)
				smallest = i;
		aisles[smallest].slots.push({sku: sku, count: n});
		return aisles[smallest].name + " (new)";
	}

	static function compact(aisles:Array<Aisle>):Int {
		var removed = 0;
		for (aisle in aisles) {
			var before = aisle.slots.length;
			aisle.slots = aisle.slots.filter(s -> s.count > 0);
			removed += before - aisle.slots.length;
		}
		return removed;
	}

	static function show(aisles:Array<Aisle>):String
		return [for (a in aisles) a.name + ":" + [for (s in a.slots) s.sku + s.count].join(",")].join(" ");

	static function main() {
		var aisles:Array<Aisle> = [{name: "A", slots: [{sku: "x", count: 5}, {sku: "y", count: 1}]}, {name: "B", slots: [{sku: "x", count: 3}]}];
		Sys.println(take(aisles, "x", 6) + " " + show(aisles));
		Sys.println(take(aisles, "x", 10) + " " + take(aisles, "q", 1) + " " + show(aisles));
		Sys.println(put(aisles, "y", 4) + " " + put(aisles, "z", 2) + " " + show(aisles));
		Sys.println(compact(aisles) + " " + show(aisles));
		var at = locate(aisles, "z");
		Sys.println(at == null ? "gone" : at.a + "/" + at.s);
	}
}
