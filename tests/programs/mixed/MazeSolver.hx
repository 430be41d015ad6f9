typedef Pos = {x:Int, y:Int}

class MazeSolver {
	static final STEPS = [{x: 1, y: 0}, {x: -1, y: 0}, {x: 0, y: 1}, {x: 0, y: -1}];

	static function find(maze:Array<String>, c:String):Null<Pos> {
		for (y => row in maze) {
			var x = row.indexOf(c);
			if (x >= 0)
				return {x: x, y: y};
		}
		return null;
	}

	static function solve(maze:Array<String>):Int {
		var start = find(maze, "S");
		var goal = find(maze, "E");
		if (start == null || goal == null)
			return -2;
		var dist = new Map<String, Int>();
		dist[start.x + "," + start.y] = 0;
		var queue = [start];
		while (queue.length > 0) {
			var p = queue.shift();
			var d = dist[p.x + "," + p.y];
			if (p.x == goal.x && p.y == goal.y)
				return d;
			for (s in STEPS) {
				var nx = p.x + s.x;
				var ny = p.y + s.y;
				if (ny < 0 || ny >= maze.length || nx < 0 || nx >= maze[ny].length)
					continue;
				if (maze[ny].charAt(nx) == "#" || dist.exists(nx + "," + ny))
					continue;
				dist[nx + "," + ny] = d + 1;
				queue.push({x: nx, y: ny});
			}
		}
		return -1;
	}

	static function fill(grid:Array<Array<String>>, x:Int, y:Int, c:String):Int {
		if (y < 0 || y >= grid.length || x < 0 || x >= grid[y].length)
			return 0;
		if (grid[y][x] != ".")
			return 0;
		grid[y][x] = c;
		return 1 + fill(grid, x + 1, y, c) + fill(grid, x - 1, y, c) + fill(grid, x, y + 1, c) + fill(grid, x, y - 1, c);
	}

	static function main() {
		Sys.println(solve(["S.#.", "..#E", "...."]));
		Sys.println(solve(["S#E"]));
		Sys.println(solve(["..."]));
		var g = [for (r in ["..#..", ".##..", "#...#"]) r.split("")];
		var sizes = [];
		var names = "abcdef";
		for (y in 0...g.length)
			for (x in 0...g[y].length) {
				var n = fill(g, x, y, names.charAt(sizes.length));
				if (n > 0)
					sizes.push(n);
			}
		Sys.println(sizes);
		Sys.println([for (r in g) r.join("")].join("/"));
	}
}
