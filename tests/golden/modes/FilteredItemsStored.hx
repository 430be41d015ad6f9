class FilteredItemsStored {
	static function main() {
		var a = [{n: 1}];
		var keep = {list: a.filter(e -> e.n > 0)};
		a[0].n = 2;
		Sys.println(keep.list[0].n);
	}
}
