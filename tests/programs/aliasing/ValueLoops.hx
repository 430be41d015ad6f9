// The array is reached by the map and by the loop's variable.
class ValueLoops {
	static function main() {
		var map = ["a" => [1, 2]];
		for (list in map)
			for (x in list) {
				if (map["a"].length < 4)
					map["a"].push(9);
				Sys.println(x);
			}
		Sys.println(map["a"]);
	}
}
