import pack.Pair;

/* The path of a second type is known where its module is imported. */
class PathOfASecondType {
	static function rotate(from:pack.Triple<Int, String, Bool>):pack.Pair<Bool, Int> {
		var third = from.third;
		return new pack.Pair(third, 1);
	}

	static function main() {
		var triple = pack.Triple.of(1, "a", true);
		var pair = rotate(triple);
		trace(pair.first, pair.second);
	}
}
