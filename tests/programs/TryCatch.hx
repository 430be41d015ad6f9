enum Fault {
	Missing(name:String);
	Broken;
}

class TryCatch {
	static function half(n:Int):Int {
		if (n % 2 != 0) throw "odd " + n;
		return n >> 1;
	}

	static function sum(xs:Array<Int>):String {
		var total = 0;
		var errors = [];
		for (x in xs) {
			var h = 0;
			try {
				h = half(x);
			} catch (e:String) {
				errors.push(e);
				continue;
			}
			total += h;
		}
		return total + " " + errors.join(",");
	}

	static function kind(n:Int):String {
		return try {
			if (n == 0) throw "text";
			if (n == 1) throw 42;
			if (n == 2) throw Missing("x");
			if (n == 3) throw Broken;
			if (n == 4) throw 1.5;
			if (n == 5) throw [1];
			"fine";
		} catch (s:String) {
			"string " + s;
		} catch (i:Int) {
			"int " + i;
		} catch (f:Fault) {
			switch (f) {
				case Missing(name): "missing " + name;
				case Broken: "broken";
			}
		} catch (e:Dynamic) {
			"other";
		}
	}

	static function early(n:Int):String {
		try {
			if (n == 0) return "zero";
			half(n);
		} catch (e:String) {
			return "caught " + e;
		}
		return "after";
	}

	static function exception(text:String):String {
		try {
			throw new haxe.Exception(text);
		} catch (e:haxe.Exception) {
			return e.message;
		}
	}

	static function rethrow():String {
		return try {
			try {
				throw "inner";
			} catch (e:String) {
				throw e + " again";
			}
		} catch (e:String) {
			e;
		}
	}

	static function loop():Int {
		var n = 0;
		while (true) {
			try {
				n += half(n) + 2;
			} catch (e:Dynamic) {
				break;
			}
			if (n > 20) break;
		}
		return n;
	}

	static function main() {
		Sys.println(sum([4, 3, 10, 7]));
		for (i in 0...7) Sys.println(kind(i));
		Sys.println(early(0) + " " + early(3) + " " + early(4));
		Sys.println(exception("boom"));
		Sys.println(rethrow());
		Sys.println(loop());
		var x = try half(7) catch (e:Dynamic) -1;
		Sys.println(x);
	}
}
