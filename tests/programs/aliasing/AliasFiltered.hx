typedef S = {sku:String, count:Int}
typedef A = {name:String, slots:Array<S>}
class AliasFiltered {
	static function main() {
		var as:Array<A> = [{name: "x", slots: [{sku: "q", count: 0}, {sku: "r", count: 4}]}];
		for (a in as) {
			var old = a.slots;
			a.slots = a.slots.filter(s -> s.count > 0);
			a.slots[0].count = 77;
			Sys.println(old[1].count);
		}
		for (a in as) {
			var first = a.slots[0];
			a.slots = a.slots.filter(s -> s.count > 0);
			first.count = 5;
			Sys.println(a.slots[0].count);
		}
	}
}
