class LoopLooks {
	static function total(g:Array<Array<{v:Int}>>):Int {
		var t = 0;
		for (r in g) for (c in r) t += c.v;
		return t;
	}
	static function main() {
		var a = [{n: 1}, {n: 2}];
		for (x in a) {
			x.n++;
			Sys.println(a[0].n);
		}
		var grid = [[{v: 1}, {v: 2}], [{v: 3}]];
		for (row in grid)
			for (cell in row)
				cell.v += grid[0][0].v + total(grid);
		Sys.println([for (row in grid) [for (c in row) c.v]]);
		var o = {rows: [{n: 1}, {n: 2}, {n: 3}]};
		for (r in o.rows) {
			r.n += o.rows[0].n;
			if (o.rows[1].n > 3) r.n *= 10;
		}
		Sys.println([for (r in o.rows) r.n]);
		for (i => r in o.rows) {
			r.n = o.rows[(i + 1) % 3].n + i;
		}
		Sys.println([for (r in o.rows) r.n]);
		var rows = o.rows;
		for (r in rows) {
			r.n++;
			Sys.println(o.rows[0].n + rows[1].n);
		}
		for (r in rows) {
			r.n += rows[0].n;
		}
		Sys.println([for (r in o.rows) r.n]);
		for (row in grid) {
			var before = total(grid);
			for (cell in row) cell.v = 1;
			Sys.println(before - total(grid));
		}
	}
}
