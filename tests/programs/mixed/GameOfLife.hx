class GameOfLife {
	static function parse(text:String):Array<Array<Bool>> {
		return [for (line in text.split("/")) [for (i in 0...line.length) line.charAt(i) == "#"]];
	}

	static function neighbours(g:Array<Array<Bool>>, y:Int, x:Int):Int {
		var n = 0;
		for (dy in -1...2) {
			for (dx in -1...2) {
				if (dx == 0 && dy == 0)
					continue;
				var r = y + dy;
				var c = x + dx;
				if (r < 0 || c < 0 || r >= g.length || c >= g[r].length)
					continue;
				if (g[r][c])
					n++;
			}
		}
		return n;
	}

	static function step(g:Array<Array<Bool>>):Array<Array<Bool>> {
		return [
			for (y in 0...g.length)
				[
					for (x in 0...g[y].length)
						switch [g[y][x], neighbours(g, y, x)] {
							case [true, 2 | 3]: true;
							case [false, 3]: true;
							case _: false;
						}
				]
		];
	}

	static function show(g:Array<Array<Bool>>):String
		return g.map(row -> row.map(c -> c ? "#" : ".").join("")).join("/");

	static function alive(g:Array<Array<Bool>>):Int {
		var n = 0;
		for (row in g)
			for (c in row)
				if (c)
					n++;
		return n;
	}

	static function main() {
		var g = parse("...../..#../..#../..#../.....");
		for (i in 0...3) {
			Sys.println(show(g) + " " + alive(g));
			g = step(g);
		}
		var glider = parse(".#..../..#.../###.../....../....../......");
		for (_ in 0...4)
			glider = step(glider);
		Sys.println(show(glider));
		var seen:Array<String> = [];
		var k = parse("##../##../..##/..##");
		while (seen.indexOf(show(k)) < 0 && seen.length < 10) {
			seen.push(show(k));
			k = step(k);
		}
		Sys.println("period " + (seen.length - seen.indexOf(show(k))));
	}
}
