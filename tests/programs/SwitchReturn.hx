enum Maybe {
	Just(n:Int);
	Nothing;
}

class SwitchReturn {
	static function get(m:Maybe):Int {
		var n = switch (m) {
			case Just(v): v;
			case Nothing: return -1;
		}
		return n * 2;
	}

	static function classify(xs:Array<Maybe>):String {
		var out = [];
		for (x in xs) {
			var n = switch (x) {
				case Just(v): v;
				case Nothing: continue;
			}
			if (n > 100) break;
			out.push(n);
		}
		return out.join(",");
	}

	static function steps(n:Int):String {
		var log = "s";
		switch (n) {
			case 0:
				return log + "0";
			case 1:
				log += "1";
			case 2:
				log += "2";
				if (log.length > 1) return log + "early";
			case _:
				log += "_";
		}
		return log + " end";
	}

	static function main() {
		Sys.println(get(Just(4)) + " " + get(Nothing));
		Sys.println(classify([Just(1), Nothing, Just(3), Just(200), Just(4)]));
		for (i in 0...4) Sys.println(steps(i));
	}
}
