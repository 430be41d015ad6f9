class StoredTwice {
	static function main() {
		var row = [0];
		var grid = [row, row];
		grid[0][0] = 1;
		Sys.println(grid[1][0]);
	}
}
