class Ternaries {
	static function sign(n:Float):Int
		return n > 0 ? 1 : n < 0 ? -1 : 0;

	static function plural(n:Int, one:String, ?many:String):String
		return n + " " + (n == 1 ? one : many == null ? one + "s" : many);

	static function ago(seconds:Int):String {
		if (seconds < 0) {
			return "in the future";
		} else if (seconds < 60) {
			return "just now";
		} else if (seconds < 3600) {
			var m = Std.int(seconds / 60);
			return plural(m, "minute") + " ago";
		} else if (seconds < 86400) {
			return plural(Std.int(seconds / 3600), "hour") + " ago";
		}
		var days = Std.int(seconds / 86400);
		if (days > 365)
			return "long ago";
		return plural(days, "day") + " ago";
	}

	static function bytes(n:Float):String {
		var units = ["B", "KB", "MB", "GB"];
		var i = 0;
		while (n >= 1024 && i < units.length - 1) {
			n /= 1024;
			i++;
		}
		return Math.round(n * 10) / 10 + " " + units[i];
	}

	static function leap(y:Int):Bool
		return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;

	static function daysIn(month:Int, year:Int):Int {
		var r = if (month == 2) {
			if (leap(year)) 29 else 28;
		} else if (month == 4 || month == 6 || month == 9 || month == 11) {
			30;
		} else {
			31;
		}
		return r;
	}

	static function main() {
		Sys.println([sign(5), sign(-0.5), sign(0)]);
		for (s in [-1, 5, 60, 150, 3600, 90000, 86400 * 3, 86400 * 400])
			Sys.println(ago(s));
		for (b in [0.0, 1023, 1536, 5242880, 1e12])
			Sys.println(bytes(b));
		Sys.println([for (y in [1900, 2000, 2023, 2024]) leap(y)]);
		Sys.println([for (m in 1...13) daysIn(m, 2024)].join(" "));
		Sys.println(plural(2, "child", "children") + ", " + plural(1, "child", "children"));
		var x = 5;
		var kind = x > 3 ? (x > 4 ? "big" : "mid") : "small";
		Sys.println(kind);
		x = x == 5 ? x + 1 : x - 1;
		Sys.println(x);
	}
}
