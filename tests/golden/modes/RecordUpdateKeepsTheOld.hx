class RecordUpdateKeepsTheOld {
	static function main() {
		var s = {items: [1], n: 0};
		var old = s;
		s = {items: s.items, n: 1};
		s.items.push(2);
		Sys.println(old.items.length);
	}
}
