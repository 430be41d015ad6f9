class AliasInArray {
	static function main() {
		var item = {n: 0};
		var list = [item, item];
		item.n = 3;
		Sys.println(list[0].n + list[1].n);
		list[0].n = 7;
		Sys.println(item.n + list[1].n);
	}
}
