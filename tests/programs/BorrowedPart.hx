typedef Entry = {metas:Array<String>, hits:Int};
typedef State = {entries:Map<String, Entry>, log:Array<String>};

class BorrowedPart {
	static function track(s:State, key:String, meta:String):Int {
		var entry = s.entries[key];
		if (entry == null) {
			entry = {metas: [], hits: 0};
			s.entries[key] = entry;
		}
		entry.metas.push(meta);
		entry.hits++;
		s.log.push(key);
		return entry.metas.length;
	}

	static function show(s:State, key:String):String {
		var e = s.entries[key];
		return e == null ? key + " nobody" : key + " " + e.metas.join("+") + " " + e.hits;
	}

	static function bump(rows:Array<{n:Int, tags:Array<String>}>, i:Int):Void {
		var row = rows[i];
		row.n += 5;
		row.tags.push("t" + row.n);
		for (t in row.tags) row.n += t.length;
	}

	static function main() {
		var s:State = {entries: new Map(), log: []};
		track(s, "joe", "phone");
		Sys.println(track(s, "joe", "web") + " " + track(s, "kim", "tv"));
		Sys.println(show(s, "joe") + ", " + show(s, "kim") + ", " + show(s, "zed") + " " + s.log.join(""));
		var rows = [{n: 1, tags: ["a"]}, {n: 2, tags: []}];
		bump(rows, 0);
		bump(rows, 1);
		bump(rows, 0);
		Sys.println(rows.map(r -> r.n + r.tags.join("/")).join(" "));
		var first = rows[0];
		while (first.n < 30) first.n += 7;
		Sys.println(rows[0].n);
	}
}
