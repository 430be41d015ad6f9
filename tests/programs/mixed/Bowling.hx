class Bowling {
	static function score(rolls:Array<Int>):Int {
		var total = 0;
		var i = 0;
		for (frame in 0...10) {
			if (i >= rolls.length)
				return total;
			if (rolls[i] == 10) {
				total += 10 + at(rolls, i + 1) + at(rolls, i + 2);
				i++;
			} else if (rolls[i] + at(rolls, i + 1) == 10) {
				total += 10 + at(rolls, i + 2);
				i += 2;
			} else {
				total += rolls[i] + at(rolls, i + 1);
				i += 2;
			}
		}
		return total;
	}

	static function at(xs:Array<Int>, i:Int):Int
		return i < xs.length ? xs[i] : 0;

	static function frames(rolls:Array<Int>):Array<String> {
		var out = [];
		var i = 0;
		while (i < rolls.length && out.length < 10) {
			var a = rolls[i++];
			if (a == 10) {
				out.push("X");
				continue;
			}
			if (i >= rolls.length) {
				out.push(a + "_");
				break;
			}
			var b = rolls[i++];
			out.push(a + b == 10 ? a + "/" : '$a$b');
		}
		return out;
	}

	static function main() {
		var games = [
			[for (_ in 0...12) 10],
			[for (i in 0...20) i % 2 == 0 ? 9 : 0],
			[for (_ in 0...21) 5],
			[10, 7, 3, 9, 0, 10, 0, 8, 8, 2, 0, 6, 10, 10, 10, 8, 1],
			[1, 4, 4, 5, 6]
		];
		for (g in games)
			Sys.println(score(g) + " " + frames(g).join(" "));
	}
}
