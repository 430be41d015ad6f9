class Grouping {
	static function groupBy<T>(items:Array<T>, key:T->String):Map<String, Array<T>> {
		var groups = new Map<String, Array<T>>();
		for (item in items) {
			var k = key(item);
			var list = groups.get(k);
			if (list == null) {
				groups.set(k, [item]);
			} else {
				groups.set(k, list.concat([item]));
			}
		}
		return groups;
	}

	static function countBy<T>(items:Array<T>, key:T->Int):Map<Int, Int> {
		var counts:Map<Int, Int> = [];
		for (item in items) {
			var k = key(item);
			counts[k] = (counts.exists(k) ? counts[k] : 0) + 1;
		}
		return counts;
	}

	static function sortedKeys(m:Map<String, Array<String>>):Array<String> {
		var keys = [for (k in m.keys()) k];
		keys.sort(Reflect.compare);
		return keys;
	}

	static function main() {
		var fruit = ["apple", "avocado", "banana", "cherry", "blueberry", "fig", "apricot"];
		var byLetter = groupBy(fruit, f -> f.charAt(0));
		for (k in sortedKeys(byLetter)) {
			var names = byLetter[k];
			Sys.println(k + " (" + names.length + "): " + names.join(" "));
		}
		var byLength = countBy(fruit, f -> f.length);
		var lengths = [for (k => _ in byLength) k];
		lengths.sort((a, b) -> a - b);
		for (l in lengths)
			Sys.println('$l letters: ${byLength[l]}');
		Sys.println(byLetter.exists("z"));
		Sys.println(byLetter.get("z") == null);
	}
}
