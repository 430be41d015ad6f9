class Anagrams {
	static function key(w:String):String {
		var letters = w.toLowerCase().split("");
		letters.sort(Reflect.compare);
		return letters.join("");
	}

	static function groups(words:Array<String>):Array<Array<String>> {
		var order:Array<String> = [];
		var by = new Map<String, Array<String>>();
		for (w in words) {
			var k = key(w);
			if (!by.exists(k)) {
				by[k] = [];
				order.push(k);
			}
			if (!by[k].contains(w))
				by[k].push(w);
		}
		var out = [for (k in order) by[k]];
		return out.filter(g -> g.length > 1);
	}

	static function letterCounts(s:String):Map<String, Int> {
		var m = new Map<String, Int>();
		for (c in s.split(""))
			if (c != " ")
				m[c] = m.exists(c) ? m[c] + 1 : 1;
		return m;
	}

	static function canBuild(word:String, letters:String):Bool {
		var have = letterCounts(letters);
		for (c => n in letterCounts(word)) {
			var h = have[c];
			if (h == null || h < n)
				return false;
		}
		return true;
	}

	static function scrabble(word:String):Int {
		var score = 0;
		for (c in word.toUpperCase().split(""))
			score += switch (c) {
				case "A", "E", "I", "O", "U", "L", "N", "R", "S", "T": 1;
				case "D" | "G": 2;
				case "B" | "C" | "M" | "P": 3;
				case "F" | "H" | "V" | "W" | "Y": 4;
				case "K": 5;
				case "J" | "X": 8;
				case "Q" | "Z": 10;
				default: 0;
			}
		return score;
	}

	static function main() {
		for (g in groups(["tea", "eat", "ate", "tan", "nat", "bat", "eat"]))
			Sys.println(g.join(" "));
		Sys.println(canBuild("hello", "ole hlx") + " " + canBuild("hello", "ohellx"));
		for (w in ["cabbage", "Quiz", "haxe", ""])
			Sys.println(w + " " + scrabble(w));
		var best = "";
		for (w in ["pie", "quartz", "jam"])
			if (scrabble(w) > scrabble(best))
				best = w;
		Sys.println(best);
	}
}
