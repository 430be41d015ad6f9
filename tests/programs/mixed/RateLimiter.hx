typedef Bucket = {tokens:Float, last:Int}
typedef Limiter = {rate:Float, burst:Int, buckets:Map<String, Bucket>}

class RateLimiter {
	static function make(rate:Float, burst:Int):Limiter
		return {rate: rate, burst: burst, buckets: new Map()};

	static function allow(l:Limiter, user:String, now:Int, cost:Int = 1):Bool {
		if (!l.buckets.exists(user))
			l.buckets.set(user, {tokens: l.burst, last: now});
		var b = l.buckets[user];
		b.tokens = Math.min(l.burst, b.tokens + (now - b.last) * l.rate);
		b.last = now;
		if (b.tokens < cost)
			return false;
		b.tokens -= cost;
		return true;
	}

	static function sweep(l:Limiter, now:Int, maxAge:Int):Int {
		var old = [for (user => b in l.buckets) if (now - b.last > maxAge) user];
		for (user in old)
			l.buckets.remove(user);
		return old.length;
	}

	static function main() {
		var l = make(0.5, 3);
		var log = "";
		for (t in [0, 0, 0, 0, 1, 2, 3, 10, 10, 10, 10])
			log += allow(l, "ann", t) ? "+" : "-";
		Sys.println(log);
		Sys.println(allow(l, "bob", 10, 3) + " " + allow(l, "bob", 10) + " " + allow(l, "bob", 12));
		Sys.println(l.buckets["ann"].tokens + " " + l.buckets["bob"].tokens);
		Sys.println(sweep(l, 15, 4) + " " + l.buckets.exists("ann") + " " + l.buckets.exists("bob"));
	}
}
