// A loop over a row that grows under its other name.
class RowLoops {
	static function main() {
		var grid = [[1, 2], [3]];
		for (row in grid)
			for (x in row) {
				if (grid[0].length < 4)
					grid[0].push(x + 1);
				Sys.println(x);
			}
		Sys.println(grid);
	}
}
