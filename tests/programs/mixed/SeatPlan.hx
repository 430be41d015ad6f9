class SeatPlan {
	static inline var ROWS = 4;
	static inline var SEATS = 5;

	static function empty():Array<Array<String>>
		return [for (_ in 0...ROWS) [for (_ in 0...SEATS) "."]];

	static function book(plan:Array<Array<String>>, who:String, count:Int):Null<String> {
		for (r in 0...ROWS) {
			var run = 0;
			for (s in 0...SEATS) {
				if (plan[r][s] != ".") {
					run = 0;
					continue;
				}
				run++;
				if (run == count) {
					for (k in 0...count)
						plan[r][s - k] = who;
					return String.fromCharCode(65 + r) + (s - count + 2);
				}
			}
		}
		return null;
	}

	static function cancel(plan:Array<Array<String>>, who:String):Int {
		var freed = 0;
		for (row in plan) {
			for (i in 0...row.length) {
				if (row[i] == who) {
					row[i] = ".";
					freed++;
				}
			}
		}
		return freed;
	}

	static function free(plan:Array<Array<String>>):Int {
		var n = 0;
		for (row in plan)
			for (s in row)
				n += s == "." ? 1 : 0;
		return n;
	}

	static function show(plan:Array<Array<String>>):String
		return [for (row in plan) row.join("")].join(" ");

	static function main() {
		var plan = empty();
		for (b in [{who: "a", n: 3}, {who: "b", n: 4}, {who: "c", n: 2}, {who: "d", n: 5}, {who: "e", n: 3}, {who: "f", n: 3}]) {
			var at = book(plan, b.who, b.n);
			Sys.println(b.who + " " + (at == null ? "no room" : at));
		}
		Sys.println(show(plan) + " " + free(plan));
		Sys.println(cancel(plan, "b") + " " + cancel(plan, "zz"));
		Sys.println(book(plan, "g", 4));
		Sys.println(show(plan));
	}
}
