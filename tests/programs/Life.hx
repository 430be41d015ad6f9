class Life {
	static function count(grid:Array<Array<Bool>>, x:Int, y:Int):Int {
		var n = 0;
		for (dy in -1...2) {
			for (dx in -1...2) {
				if (dx == 0 && dy == 0) continue;
				var row = grid[y + dy];
				if (row != null && row[x + dx] == true) n++;
			}
		}
		return n;
	}

	static function step(grid:Array<Array<Bool>>):Array<Array<Bool>> {
		return [for (y in 0...grid.length) [for (x in 0...grid[y].length) {
			var n = count(grid, x, y);
			n == 3 || (grid[y][x] && n == 2);
		}]];
	}

	static function show(grid:Array<Array<Bool>>):Void {
		for (row in grid) Sys.println(row.map(c -> c ? "#" : ".").join(""));
		Sys.println("");
	}

	static function main() {
		var grid = [for (y in 0...5) [for (x in 0...5) false]];
		for (x in 1...4) grid[2][x] = true;
		show(grid);
		for (i in 0...2) {
			grid = step(grid);
			show(grid);
		}
	}
}
