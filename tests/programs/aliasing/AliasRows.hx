class AliasRows {
	static function main() {
		var row = [0, 0];
		var grid = [for (_ in 0...3) row];
		grid[0][1] = 5;
		Sys.println(grid);
	}
}
