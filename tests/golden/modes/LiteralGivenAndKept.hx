class LiteralGivenAndKept {
	static function keep(all:Array<{list:Array<Int>}>, o:{list:Array<Int>}) all.push(o);

	static function main() {
		var a = [1];
		var all = [];
		keep(all, {list: a});
		a.push(2);
		Sys.println(all[0].list.length);
	}
}
