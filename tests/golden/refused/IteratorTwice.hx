class IteratorTwice {
	static function first(items:Iterator<Int>):Int
		return items.next();

	static function main() {
		var items = [1, 2, 3].iterator();
		for (item in items)
			trace(item);
		for (item in items)
			trace(item);
		trace(first([1].iterator()));
	}
}
