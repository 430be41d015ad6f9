class Dates {
	static final MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

	static function isLeap(y:Int):Bool
		return y % 4 == 0 && (y % 100 != 0 || y % 400 == 0);

	static function days(y:Int, m:Int):Int {
		return switch (m) {
			case 2 if (isLeap(y)): 29;
			case 2: 28;
			case 4 | 6 | 9 | 11: 30;
			case _: 31;
		}
	}

	static function parse(s:String):Null<{y:Int, m:Int, d:Int}> {
		var parts = s.split("-");
		if (parts.length != 3)
			return null;
		var n = parts.map(p -> Std.parseInt(p));
		for (x in n)
			if (x == null)
				return null;
		var y = n[0], m = n[1], d = n[2];
		if (m < 1 || m > 12 || d < 1 || d > days(y, m))
			return null;
		return {y: y, m: m, d: d};
	}

	static function ordinalDay(y:Int, m:Int, d:Int):Int {
		var total = d;
		for (i in 1...m)
			total += days(y, i);
		return total;
	}

	static function weekday(y:Int, m:Int, d:Int):String {
		var t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
		if (m < 3)
			y -= 1;
		var w = (y + Std.int(y / 4) - Std.int(y / 100) + Std.int(y / 400) + t[m - 1] + d) % 7;
		return ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][w];
	}

	static function addDays(date:{y:Int, m:Int, d:Int}, n:Int):String {
		var y = date.y;
		var m = date.m;
		var d = date.d + n;
		while (d > days(y, m)) {
			d -= days(y, m);
			if (++m > 12) {
				m = 1;
				y++;
			}
		}
		return y + "-" + StringTools.lpad("" + m, "0", 2) + "-" + StringTools.lpad("" + d, "0", 2);
	}

	static function main() {
		for (s in ["2024-02-29", "2023-02-29", "2024-13-01", "2024-6", "x-1-1", "1999-12-31"]) {
			var p = parse(s);
			if (p == null) {
				Sys.println(s + " is no date");
				continue;
			}
			Sys.println('$s: ${weekday(p.y, p.m, p.d)} ${p.d} ${MONTHS[p.m - 1]}, day ${ordinalDay(p.y, p.m, p.d)}, +90 = ${addDays(p, 90)}');
		}
	}
}
