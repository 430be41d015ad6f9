enum Tree<K, V> {
	Tip;
	Bin(k:K, x:V, l:Tree<K, V>, r:Tree<K, V>);
}

/* The record that a recursive call gives has each field once. */
class RecursiveRecord {
	static function least<K, V>(tree:Tree<K, V>) {
		return switch tree {
			case Bin(k, x, Tip, r):
				{key: k, value: x, rest: r};
			case Bin(k, x, l, r):
				var inner = least(l);
				{key: inner.key, value: inner.value, rest: Bin(k, x, inner.rest, r)};
			case Tip:
				throw "empty";
		}
	}

	static function main() {
		var tree = Bin(1, "a", Tip, Tip);
		var first = least(tree);
		trace(first.key);
	}
}
