class OtherFieldsChange {
	static function main() {
		var s = {l: [1, 2, 3], n: 0};
		for (x in s.l) { s.n += x; if (x < 3) s.l.push(5); } var l = s.l;
		s.n++;
		l.push(4);
		Sys.println(s.n + s.l.length);
	}
}
