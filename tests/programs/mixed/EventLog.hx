typedef Entry = {at:Int, level:String, message:String}

typedef Summary = {
	var errors:Int;
	var warnings:Int;
	var ?last:Entry;
}

class EventLog {
	static function parse(line:String):Null<Entry> {
		var parts = line.split("|");
		if (parts.length < 3)
			return null;
		var at = Std.parseInt(parts[0]);
		if (at == null)
			return null;
		return {at: at, level: StringTools.trim(parts[1]).toUpperCase(), message: parts.slice(2).join("|")};
	}

	static function summarize(entries:Array<Entry>):Summary {
		var errors = 0;
		var warnings = 0;
		var last:Null<Entry> = null;
		for (e in entries) {
			switch (e) {
				case {level: "ERROR"}:
					errors++;
				case {level: "WARN", at: t} if (t > 100):
					warnings++;
				case _:
			}
			if (last == null || e.at > last.at)
				last = e;
		}
		return {errors: errors, warnings: warnings, last: last};
	}

	static function main() {
		var lines = ["12|info|started", "150|warn|slow|query", "99|warn|ignored", "x|error|bad time", "200|error|boom", "180|error|again", "short"];
		var entries:Array<Entry> = [];
		var skipped = 0;
		for (line in lines) {
			var e = parse(line);
			if (e == null) {
				skipped++;
				continue;
			}
			entries.push(e);
		}
		var s = summarize(entries);
		Sys.println('errors=${s.errors} warnings=${s.warnings} skipped=$skipped');
		Sys.println("last: " + (s.last == null ? "none" : s.last.message + " at " + s.last.at));
		Sys.println(entries[1].message);
		var empty = summarize([]);
		Sys.println(empty.last == null ? "nothing yet" : "?");
	}
}
