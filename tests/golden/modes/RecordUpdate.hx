class RecordUpdate {
	static function main() {
		var s = {items: [1], n: 0};
		for (i in 0...3) { s.items.push(i); s = {items: s.items, n: s.n + 1}; } Sys.println(s.items.length);
	}
}
