class StdDate {
	static function main() {
		var d = new Date(2024, 0, 31, 10, 5, 6);
		Sys.println(d.toString());
		Sys.println(d);
		Sys.println("at " + d);
		Sys.println(d.getFullYear() + " " + d.getMonth() + " " + d.getDate() + " " + d.getDay());
		Sys.println(d.getHours() + ":" + d.getMinutes() + ":" + d.getSeconds());
		var e = Date.fromString("2024-02-03 04:05:06");
		Sys.println(e);
		Sys.println(e.getTime() > d.getTime());
		Sys.println((e.getTime() - d.getTime()) / 1000);
		Sys.println(Date.fromTime(d.getTime()).toString() == d.toString());
		Sys.println(Date.fromString("2024-02-03"));
		Sys.println(DateTools.format(d, "%Y/%m/%d %H:%M:%S %b %A"));
		Sys.println(DateTools.getMonthDays(new Date(2024, 1, 1, 0, 0, 0)));
		Sys.println(DateTools.delta(d, DateTools.days(1)));
		Sys.println(DateTools.seconds(2) + " " + DateTools.hours(1));
		Sys.println(new Date(2024, 13, 1, 25, 0, 0));
		Sys.println(Date.now().getTime() > 1.0e12);
	}
}
