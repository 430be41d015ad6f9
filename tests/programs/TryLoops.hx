class TryLoops {
	static function parse(s:String):Int {
		var n = Std.parseInt(s);
		if (n == null) throw 'not a number: $s';
		return n;
	}

	static function firstGood(xs:Array<String>):Int {
		for (x in xs) {
			try {
				return parse(x);
			} catch (e:String) {
				Sys.println("skip " + e);
			}
		}
		return -1;
	}

	static function untilBad(xs:Array<String>):Array<Int> {
		var out = [];
		for (x in xs) {
			var n = try parse(x) catch (e:String) break;
			out.push(n);
		}
		return out;
	}

	static function retry(limit:Int):String {
		var tries = 0;
		while (true) {
			tries++;
			try {
				if (tries < limit) throw "again";
				return "done after " + tries;
			} catch (e:String) {
				if (tries > 5) return "gave up";
			}
		}
	}

	static function nested(n:Int):String {
		try {
			try {
				if (n == 1) throw "one";
				if (n == 2) throw 2;
				return "none";
			} catch (e:String) {
				return "inner " + e;
			}
		} catch (e:Int) {
			return "outer " + e;
		}
	}

	static function value(n:Int):Int {
		var r = try {
			if (n < 0) throw "neg";
			n * 2;
		} catch (e:String) {
			-1;
		}
		return r + 1;
	}

	static function message(f:Void->Void):String {
		try {
			f();
		} catch (e:haxe.Exception) {
			return e.message;
		}
		return "fine";
	}

	static function main() {
		Sys.println(firstGood(["x", "y", "3"]) + " " + firstGood(["z"]));
		Sys.println(untilBad(["1", "2", "q", "4"]).join(","));
		Sys.println(retry(3) + ", " + retry(9));
		for (i in 0...3) Sys.println(nested(i));
		Sys.println(value(4) + value(-4));
		Sys.println(message(() -> throw "text") + message(() -> {}) + message(() -> throw new haxe.Exception("ex")));
	}
}
