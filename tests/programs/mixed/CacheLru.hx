typedef Cache = {capacity:Int, order:Array<String>, values:Map<String, Int>}

class CacheLru {
	static function make(capacity:Int):Cache
		return {capacity: capacity, order: [], values: new Map()};

	static function touch(c:Cache, key:String) {
		c.order.remove(key);
		c.order.push(key);
	}

	static function get(c:Cache, key:String):Null<Int> {
		if (!c.values.exists(key))
			return null;
		touch(c, key);
		return c.values.get(key);
	}

	static function put(c:Cache, key:String, v:Int) {
		c.values.set(key, v);
		touch(c, key);
		while (c.order.length > c.capacity) {
			var oldest = c.order.shift();
			c.values.remove(oldest);
		}
	}

	static function getOrPut(c:Cache, key:String, make:String->Int):Int {
		var v = get(c, key);
		if (v == null) {
			v = make(key);
			put(c, key, v);
		}
		return v;
	}

	static function main() {
		var c = make(2);
		put(c, "a", 1);
		put(c, "b", 2);
		Sys.println(get(c, "a"));
		put(c, "c", 3);
		Sys.println(get(c, "b"));
		Sys.println(c.order.join(","));
		Sys.println(getOrPut(c, "dd", k -> k.length * 10));
		Sys.println(getOrPut(c, "dd", k -> -1));
		Sys.println(c.order.join(",") + " " + c.values.exists("a"));
		var hits = 0;
		for (k in ["c", "x", "dd"]) {
			if (get(c, k) != null)
				hits++;
		}
		Sys.println(hits + " " + c.order);
	}
}
