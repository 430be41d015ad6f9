class TryCatch {
	static function parse(s:String):Int {
		var n = Std.parseInt(s);
		if (n == null)
			throw 'not a number: $s';
		if (n < 0)
			throw n;
		return n;
	}

	static function safe(s:String):String {
		try {
			return "value " + parse(s);
		} catch (e:String) {
			return "string " + e;
		} catch (e:Int) {
			return "int " + e;
		}
	}

	static function nested(s:String):String {
		try {
			try {
				return "got " + parse(s);
			} catch (e:Int) {
				throw "negative " + e;
			}
		} catch (e:String) {
			return "outer: " + e;
		}
	}

	static function rethrow(s:String):Int {
		try {
			return parse(s);
		} catch (e:Dynamic) {
			Sys.println("log: " + e);
			throw e;
		}
	}

	static function sumValid(items:Array<String>):Int {
		var sum = 0;
		for (item in items) {
			try {
				sum += parse(item);
			} catch (e:Dynamic) {
				Sys.println("skip " + e);
				continue;
			}
			if (sum > 50)
				break;
		}
		return sum;
	}

	static function main() {
		for (s in ["5", "x", "-3"]) {
			Sys.println(safe(s));
			Sys.println(nested(s));
		}
		try {
			rethrow("bad");
			Sys.println("unreachable");
		} catch (e:String) {
			Sys.println("rethrown " + e);
		}
		Sys.println(sumValid(["1", "zz", "20", "-1", "40", "99"]));
		var value = try parse("abc") catch (e:Dynamic) -1;
		Sys.println(value);
		try {
			throw {code: 404};
		} catch (e:Dynamic) {
			Sys.println("code " + e.code);
		}
		try {
			throw new haxe.Exception("built in");
		} catch (e:haxe.Exception) {
			Sys.println(e.message);
		}
	}
}
