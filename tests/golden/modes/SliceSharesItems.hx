class SliceSharesItems {
	static function main() {
		var a = [[1], [2]];
		var b = a.slice(1);
		a[1].push(3);
		Sys.println(b[0].length);
	}
}
