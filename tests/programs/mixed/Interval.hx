typedef Meeting = {title:String, start:Int, end:Int}

class Interval {
	static function time(m:Int):String
		return Std.int(m / 60) + ":" + (m % 60 < 10 ? "0" : "") + m % 60;

	static function parse(s:String):Null<Int> {
		var at = s.indexOf(":");
		if (at < 1)
			return null;
		var h = Std.parseInt(s.substr(0, at)), m = Std.parseInt(s.substr(at + 1));
		return h == null || m == null || h > 23 || m > 59 ? null : h * 60 + m;
	}

	static function overlaps(a:Meeting, b:Meeting):Bool
		return a.start < b.end && b.start < a.end;

	static function conflicts(ms:Array<Meeting>):Array<String> {
		return [
			for (i in 0...ms.length)
				for (j in i + 1...ms.length)
					if (overlaps(ms[i], ms[j])) ms[i].title + "/" + ms[j].title
		];
	}

	static function gaps(ms:Array<Meeting>, from:Int, to:Int, minimum:Int):Array<String> {
		var sorted = ms.copy();
		sorted.sort((a, b) -> a.start - b.start);
		var out = [];
		var now = from;
		for (m in sorted) {
			if (m.start - now >= minimum)
				out.push(time(now) + "-" + time(m.start));
			if (m.end > now)
				now = m.end;
		}
		if (to - now >= minimum)
			out.push(time(now) + "-" + time(to));
		return out;
	}

	static function book(ms:Array<Meeting>, title:String, from:String, to:String):String {
		var start = parse(from);
		var end = parse(to);
		if (start == null || end == null)
			return "bad time";
		if (end <= start)
			return "ends before it starts";
		var m = {title: title, start: start, end: end};
		for (other in ms)
			if (overlaps(other, m))
				return "clashes with " + other.title;
		ms.push(m);
		return "booked " + (end - start) + " minutes";
	}

	static function main() {
		var ms:Array<Meeting> = [{title: "standup", start: 540, end: 555}, {title: "lunch", start: 720, end: 780}];
		Sys.println(book(ms, "review", "9:10", "10:00"));
		Sys.println(book(ms, "review", "10:00", "11:30"));
		Sys.println(book(ms, "x", "25:00", "26:00") + ", " + book(ms, "x", "9", "10:00") + ", " + book(ms, "x", "9:00", "8:00"));
		Sys.println(gaps(ms, 540, 1020, 60).join(" "));
		ms.push({title: "clash", start: 700, end: 730});
		Sys.println(conflicts(ms));
		Sys.println(ms.length + " " + [for (m in ms) m.title].join(","));
	}
}
