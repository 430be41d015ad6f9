class BuiltThenStored {
	static function main() {
		var out = [];
		for (i in 0...3) { var row = []; row.push(i); out.push(row); } out[0].push(9);
		Sys.println(out[0].length);
	}
}
