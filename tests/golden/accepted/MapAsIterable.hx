using Lambda;

typedef Thing = {name:String, size:Int};

/* A cast of a map to what can be iterated says what its items are. */
class MapAsIterable {
	static function main() {
		var groups = new Map();
		for (thing in [{name: "a", size: 1}]) {
			var group = groups.get(thing.name);
			if (group == null) {
				group = [];
				groups.set(thing.name, group);
			}
			group.push(thing);
		}
		var all = Lambda.array(groups);
		for (group in all) {
			var first = group[0];
			trace(first.size);
		}
		var ints = [1 => "a"];
		var list = Lambda.list(ints);
		var sizes = ints.map(text -> text.length);
	}
}
