package dateuse2;

class DateUse2 {
	public static function main() {
		var d = new Date(2020, 1, 29, 10, 20, 30);
		Sys.println(d.getFullYear() + "-" + d.getMonth() + "-" + d.getDate() + " " + d.getHours() + d.getMinutes() + d.getSeconds() + d.getDay());
		Sys.println(d.toString());
		Sys.println(DateTools.format(d, "%Y/%m/%d %H:%M:%S"));
		Sys.println(DateTools.getMonthDays(d) + "");
		var e = DateTools.delta(d, DateTools.days(1));
		Sys.println(e.toString());
		Sys.println((e.getTime() - d.getTime()) / 1000 + "");
		Sys.println(Date.fromString("2021-03-04 05:06:07").toString());
		Sys.println(DateTools.hours(2) + DateTools.minutes(1) + DateTools.seconds(1) + "");
	}
}
