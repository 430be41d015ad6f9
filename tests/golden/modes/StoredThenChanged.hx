class StoredThenChanged {
	static function main() {
		var row = [0];
		var all = [row];
		row.push(1);
		Sys.println(all[0].length);
	}
}
