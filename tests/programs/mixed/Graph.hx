class Graph {
	static function build(edges:Array<Array<String>>):Map<String, Array<String>> {
		var g = new Map<String, Array<String>>();
		for (e in edges) {
			for (n in e)
				if (!g.exists(n))
					g.set(n, []);
			g[e[0]].push(e[1]);
		}
		return g;
	}

	static function bfs(g:Map<String, Array<String>>, start:String, goal:String):Null<Array<String>> {
		var queue = [[start]];
		var seen = [start => true];
		while (queue.length > 0) {
			var path = queue.shift();
			var last = path[path.length - 1];
			if (last == goal)
				return path;
			for (next in g[last]) {
				if (seen.exists(next))
					continue;
				seen[next] = true;
				queue.push(path.concat([next]));
			}
		}
		return null;
	}

	static function topological(g:Map<String, Array<String>>, names:Array<String>):Array<String> {
		var done = new Map<String, Bool>();
		var order:Array<String> = [];
		function visit(n:String) {
			if (done.exists(n))
				return;
			done[n] = true;
			for (m in g[n])
				visit(m);
			order.unshift(n);
		}
		for (n in names)
			visit(n);
		return order;
	}

	static function reachable(g:Map<String, Array<String>>, from:String, seen:Map<String, Bool>):Int {
		if (seen.exists(from))
			return 0;
		seen.set(from, true);
		var n = 1;
		for (to in g.get(from))
			n += reachable(g, to, seen);
		return n;
	}

	static function main() {
		var g = build([["a", "b"], ["a", "c"], ["b", "d"], ["c", "d"], ["d", "e"], ["f", "c"]]);
		var p = bfs(g, "a", "e");
		Sys.println(p == null ? "no way" : p.join(">"));
		Sys.println(bfs(g, "e", "a") == null ? "no way" : "?");
		Sys.println(topological(g, ["a", "b", "c", "d", "e", "f"]));
		Sys.println(reachable(g, "a", new Map()) + " " + reachable(g, "f", new Map()));
	}
}
