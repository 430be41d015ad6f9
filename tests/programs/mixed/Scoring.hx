typedef Player = {name:String, scores:Array<Int>}

class Scoring {
	static function sum(xs:Array<Int>):Int {
		var s = 0;
		for (x in xs)
			s += x;
		return s;
	}

	static function average(xs:Array<Int>):Float
		return xs.length == 0 ? 0 : sum(xs) / xs.length;

	static function best(xs:Array<Int>):Null<Int> {
		var b:Null<Int> = null;
		for (x in xs)
			if (b == null || x > b)
				b = x;
		return b;
	}

	static function grade(avg:Float):String {
		if (avg >= 90)
			return "A";
		else if (avg >= 75)
			return "B";
		else if (avg >= 60)
			return "C";
		return "F";
	}

	static function round2(f:Float):Float
		return Math.round(f * 100) / 100;

	static function main() {
		var players:Array<Player> = [
			{name: "Ann", scores: [90, 95, 88]},
			{name: "Bob", scores: [70, 81, 77, 60]},
			{name: "Cid", scores: []},
			{name: "Dee", scores: [100]}
		];
		players.sort(function(a, b) {
			var x = average(a.scores);
			var y = average(b.scores);
			return x < y ? 1 : x > y ? -1 : 0;
		});
		var rank = 0;
		var previous = -1.0;
		for (p in players) {
			var avg = average(p.scores);
			if (avg != previous) {
				rank++;
				previous = avg;
			}
			Sys.println('$rank. ${p.name}: ${round2(avg)} ${grade(avg)} best ${best(p.scores)}');
		}
		var all = [for (p in players) for (s in p.scores) s];
		Sys.println("all: " + all.length + ", mean " + round2(average(all)));
	}
}
