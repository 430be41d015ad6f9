class StdEdgeDate {
	static function main() {
		var d = new Date(2024, 1, 29, 13, 5, 9); trace(d, d.toString(), d.getTime(), d.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getTimezoneOffset());
		for (f in ["%Y-%m-%d", "%H:%M:%S", "%a %A %b %B", "%c", "%C %d %D %e", "%F %h %I", "%k %l %n %p %r", "%R %s %t %T", "%u %w %y %Y %%", "%M %S", "plain"])
			try trace(f, DateTools.format(d, f)) catch (e:Dynamic) trace(f, "throws");
		for (s in ["2024-02-29 13:05:09", "2024-02-29", "13:05:09", "2024-02-30", "bad", ""])
			try trace(s, Date.fromString(s)) catch (e:Dynamic) trace(s, "throws");
		trace(Date.fromTime(0), Date.fromTime(1e12), Date.fromTime(-86400000.0));
		trace(new Date(2024, 0, 32, 0, 0, 0), new Date(2024, 12, 1, 0, 0, 0), new Date(2024, 0, 1, 25, 61, 61), new Date(2024, -1, 1, 0, 0, 0), new Date(2024, 2, 0, 0, 0, -1));
		trace(DateTools.delta(d, 86400000.0), DateTools.getMonthDays(d), DateTools.getMonthDays(new Date(2023, 1, 1, 0, 0, 0)), DateTools.seconds(2), DateTools.minutes(2), DateTools.hours(2), DateTools.days(2), DateTools.parse(90061001.0).hours, DateTools.make({days: 1, hours: 1, minutes: 1, seconds: 1, ms: 1}));
		trace(d.getTime() < Date.now().getTime(), Date.now().getTime() > 1e12, d.getUTCHours(), d.getUTCDay());
		trace(Std.string(d) + "", '$d', [d], {d: d});
	}
}
