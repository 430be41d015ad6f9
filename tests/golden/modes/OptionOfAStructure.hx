class OptionOfAStructure {
	static function main() {
		var o = {n: 1, list: [1]};
		var c = {n: o.n, list: o.list.copy()};
		c.list.push(2);
		o.list.push(3);
		Sys.println(c.list.length + o.list.length);
	}
}
