class LoopStoresOneObject {
	static function main() {
		var out = [];
		var row = [];
		for (i in 0...3) { row.push(i); out.push(row); } Sys.println(out[0].length);
	}
}
