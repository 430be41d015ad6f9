class TryLoops {
	static function risky(n:Int):Int {
		if (n % 3 == 0)
			throw "three " + n;
		if (n % 7 == 0)
			throw n;
		return n * 10;
	}

	static function attempt(limit:Int):String {
		var tries = 0;
		while (tries < limit) {
			tries++;
			try {
				return "done " + risky(tries * 3 + (tries > 2 ? 1 : 0));
			} catch (e:String) {
				Sys.println("retry: " + e);
			}
		}
		return "failed";
	}

	static function collect(xs:Array<Int>):String {
		var good = [];
		var bad = 0;
		for (x in xs) {
			try {
				good.push(risky(x));
			} catch (e:String) {
				bad++;
			} catch (e:Int) {
				if (e == 14)
					break;
				bad += 100;
			}
		}
		return good + " " + bad;
	}

	static function first(xs:Array<Int>):Null<Int> {
		for (x in xs) {
			var v = try risky(x) catch (e:Dynamic) -1;
			if (v > 0)
				return v;
		}
		return null;
	}

	static function cleanup(n:Int):String {
		var log = "open";
		var result = try {
			"r" + risky(n);
		} catch (e:String) {
			"caught " + e;
		} catch (e:Dynamic) {
			"other " + e;
		}
		log += " close";
		return log + " " + result;
	}

	static function deep(n:Int):Int {
		if (n == 0)
			throw "bottom";
		try {
			return deep(n - 1);
		} catch (e:String) {
			if (n < 3)
				throw e + n;
			return e.length;
		}
	}

	static function main() {
		Sys.println(attempt(5));
		Sys.println(attempt(2));
		Sys.println(collect([1, 3, 2, 7, 4]));
		Sys.println(collect([1, 14, 2]));
		Sys.println(first([3, 7, 5]) + " " + first([3, 6]));
		Sys.println(cleanup(1));
		Sys.println(cleanup(3));
		Sys.println(cleanup(7));
		Sys.println(deep(5));
	}
}
