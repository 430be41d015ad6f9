typedef Edge = {to:String, cost:Int};

class Graph {
	static function add(g:Map<String, Array<Edge>>, from:String, to:String, cost:Int):Void {
		if (!g.exists(from)) g[from] = [];
		g[from].push({to: to, cost: cost});
	}

	static function bfs(g:Map<String, Array<Edge>>, start:String):Array<String> {
		var seen = [start => true];
		var queue = [start];
		var order = [];
		while (queue.length > 0) {
			var node = queue.shift();
			order.push(node);
			var edges = g[node];
			if (edges == null) continue;
			for (e in edges) {
				if (seen.exists(e.to)) continue;
				seen[e.to] = true;
				queue.push(e.to);
			}
		}
		return order;
	}

	static function shortest(g:Map<String, Array<Edge>>, start:String, goal:String):Int {
		var dist = [start => 0];
		var open = [start];
		while (open.length > 0) {
			var best = 0;
			for (i in 1...open.length) if (dist[open[i]] < dist[open[best]]) best = i;
			var node = open.splice(best, 1)[0];
			if (node == goal) return dist[node];
			var edges = g[node];
			if (edges != null) {
				for (e in edges) {
					var d = dist[node] + e.cost;
					if (!dist.exists(e.to) || d < dist[e.to]) {
						dist[e.to] = d;
						open.push(e.to);
					}
				}
			}
		}
		return -1;
	}

	static function main() {
		var g = new Map<String, Array<Edge>>();
		add(g, "a", "b", 1);
		add(g, "a", "c", 4);
		add(g, "b", "c", 2);
		add(g, "c", "d", 1);
		Sys.println(bfs(g, "a").join(" "));
		Sys.println(shortest(g, "a", "d") + " " + shortest(g, "d", "a"));
	}
}
