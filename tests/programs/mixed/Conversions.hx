class Conversions {
	static inline var KM_PER_MILE = 1.609344;

	static function round(f:Float, places:Int):Float {
		var k = Math.pow(10, places);
		return Math.round(f * k) / k;
	}

	static function temperature(value:Float, from:String, to:String):Float {
		var kelvin = switch (from) {
			case "C": value + 273.15;
			case "F": (value - 32) * 5 / 9 + 273.15;
			case "K": value;
			case _: throw "unit " + from;
		}
		return switch (to) {
			case "C": kelvin - 273.15;
			case "F": (kelvin - 273.15) * 9 / 5 + 32;
			case "K": kelvin;
			case _: throw "unit " + to;
		}
	}

	static function split(cents:Int, ways:Int):Array<Int> {
		var base = Std.int(cents / ways);
		var extra = cents % ways;
		return [for (i in 0...ways) base + (i < extra ? 1 : 0)];
	}

	static function interest(start:Float, rate:Float, years:Int):Array<Float> {
		var balance = start;
		return [for (_ in 0...years) {
			balance *= 1 + rate;
			round(balance, 2);
		}];
	}

	static function average(xs:Array<Int>):Null<Float> {
		if (xs.length == 0)
			return null;
		var sum = 0;
		for (x in xs)
			sum += x;
		return sum / xs.length;
	}

	static function main() {
		Sys.println(round(26.2 * KM_PER_MILE, 2));
		Sys.println(round(temperature(100, "C", "F"), 1) + " " + round(temperature(-40, "F", "C"), 1) + " " + round(temperature(0, "K", "C"), 2));
		Sys.println(split(1000, 3) + " " + split(5, 8));
		Sys.println(interest(100, 0.05, 4));
		Sys.println(average([1, 2]) + " " + average([]) + " " + average([4, 6]));
		var half = 1 / 2;
		var n = 3;
		Sys.println(n * half + " " + n / 3 + " " + (n - half) + " " + -half);
		Sys.println(Std.int(7 / 2) * 2.0);
		Sys.println(5 % 3 + 5.5 % 2);
		Sys.println(Math.min(3, 2.5) + Math.max(1, 2));
		Sys.println([1, 2.5, 3.0].join(";"));
		var total = 0.0;
		for (x in [0.5, 0.25, 0.25])
			total += x;
		Sys.println(total == 1 ? "one" : "not one");
		Sys.println(Std.string(1e6) + " " + 1e5 * 10 + " " + 2.50);
		Sys.println(Std.parseFloat("3.5") + Std.parseInt("2"));
		try {
			temperature(1, "X", "C");
		} catch (e:String) {
			Sys.println(e);
		}
	}
}
