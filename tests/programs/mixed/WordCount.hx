class WordCount {
	static function normalize(word:String):String {
		var out = "";
		for (i in 0...word.length) {
			var c = word.charAt(i).toLowerCase();
			if (c >= "a" && c <= "z")
				out += c;
		}
		return out;
	}

	static function count(text:String):Map<String, Int> {
		var counts = new Map<String, Int>();
		for (raw in text.split(" ")) {
			var word = normalize(raw);
			if (word == "")
				continue;
			if (counts.exists(word))
				counts.set(word, counts.get(word) + 1);
			else
				counts.set(word, 1);
		}
		return counts;
	}

	static function main() {
		var text = "The quick brown fox. The lazy dog! the end, of the Fox -- the fox";
		var counts = count(text);
		var words = [for (w in counts.keys()) w];
		words.sort(function(a, b) {
			var d = counts.get(b) - counts.get(a);
			if (d != 0)
				return d;
			return Reflect.compare(a, b);
		});
		for (w in words) {
			var bar = "";
			for (_ in 0...counts[w])
				bar += "*";
			Sys.println(StringTools.rpad(w, " ", 8) + bar + " " + counts[w]);
		}
		var total = 0;
		for (n in counts)
			total += n;
		Sys.println('$total words, ${words.length} different');
	}
}
