typedef Counter = {var hits:Int; var misses:Int; var log:Array<String>;}

class InoutMaps {
	static function bump(m:Map<String, Int>, key:String, by:Int = 1):Int {
		var now = (m.exists(key) ? m[key] : 0) + by;
		m[key] = now;
		return now;
	}

	static function fib(n:Int, memo:Map<Int, Int>):Int {
		if (n < 2)
			return n;
		if (memo.exists(n))
			return memo[n];
		var v = fib(n - 1, memo) + fib(n - 2, memo);
		memo.set(n, v);
		return v;
	}

	static function lookup(cache:Map<String, String>, key:String, stats:Counter):String {
		var hit = cache.get(key);
		if (hit != null) {
			stats.hits++;
			return hit;
		}
		stats.misses += 1;
		stats.log.push("miss " + key);
		var v = key.toUpperCase();
		cache.set(key, v);
		return v;
	}

	static function reset(c:Counter) {
		c.hits = 0;
		c.log = [];
	}

	static function main() {
		var m = new Map<String, Int>();
		for (w in ["a", "b", "a", "c", "a"])
			bump(m, w);
		Sys.println(m["a"] + " " + m["b"] + " " + bump(m, "c", 10));
		var memo = new Map<Int, Int>();
		Sys.println(fib(40, memo));
		Sys.println([for (k in memo.keys()) k].length);
		var cache = new Map<String, String>();
		var stats:Counter = {hits: 0, misses: 0, log: []};
		var out = [for (k in ["x", "y", "x", "x", "z"]) lookup(cache, k, stats)];
		Sys.println(out.join(""));
		Sys.println('${stats.hits} hits, ${stats.misses} misses: ${stats.log}');
		reset(stats);
		Sys.println('${stats.hits} hits, ${stats.misses} misses: ${stats.log.length}');
		var point = {x: 1, y: 2};
		move(point, 5);
		move(point, -2);
		Sys.println(point.x + "," + point.y);
	}

	static function move(p:{x:Int, y:Int}, d:Int) {
		p.x += d;
		p.y = p.x * 2;
	}
}
