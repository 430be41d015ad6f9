class DateUse {
	static function two(n:Int):String
		return n < 10 ? "0" + n : "" + n;

	static function iso(d:Date):String
		return d.getFullYear() + "-" + two(d.getMonth() + 1) + "-" + two(d.getDate());

	static function addDays(d:Date, n:Int):Date
		return new Date(d.getFullYear(), d.getMonth(), d.getDate() + n, d.getHours(), d.getMinutes(), d.getSeconds());

	static function daysBetween(a:Date, b:Date):Int
		return Math.round((b.getTime() - a.getTime()) / 86400000);

	static function weekdayName(d:Date):String
		return ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][d.getDay()];

	static function main() {
		var d = new Date(2024, 1, 28, 10, 30, 5);
		Sys.println(d.toString());
		Sys.println(iso(d) + " " + weekdayName(d));
		Sys.println(iso(addDays(d, 2)));
		Sys.println(d.getHours() + ":" + d.getMinutes() + ":" + d.getSeconds());
		var e = Date.fromString("2024-03-15 08:00:00");
		Sys.println(iso(e));
		Sys.println(daysBetween(new Date(2024, 0, 1, 0, 0, 0), new Date(2024, 1, 1, 0, 0, 0)));
		Sys.println(d.getTime() < e.getTime());
		var dates = [e, d, Date.fromString("2023-12-31")];
		dates.sort((a, b) -> a.getTime() < b.getTime() ? -1 : 1);
		Sys.println([for (x in dates) iso(x)].join(", "));
	}
}
