class PartOfALiteralKept {
	static function keep(all:Array<Array<Int>>, o:{list:Array<Int>}) all.push(o.list);

	static function main() {
		var a = [1];
		var all = [];
		keep(all, {list: a});
		a.push(2);
		Sys.println(all[0].length);
	}
}
