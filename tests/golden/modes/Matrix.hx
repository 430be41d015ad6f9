class Matrix {
	static function main() {
		var g = [for (y in 0...3) [for (x in 0...3) y * 3 + x]];
		for (y in 0...3) for (x in 0...y) { var t = g[y][x]; g[y][x] = g[x][y]; g[x][y] = t; } g[1][1] += 5;
		Sys.println(g);
	}
}
