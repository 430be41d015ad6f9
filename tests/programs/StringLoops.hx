class StringLoops {
	static function vowels(s:String):Int {
		var n = 0;
		for (i in 0...s.length) {
			switch (s.charAt(i)) {
				case "a", "e", "i", "o", "u": n++;
				case _:
			}
		}
		return n;
	}

	static function rle(s:String):String {
		var out = new StringBuf();
		var i = 0;
		while (i < s.length) {
			var c = s.charAt(i);
			var n = 1;
			while (i + n < s.length && s.charAt(i + n) == c) n++;
			out.add(c);
			if (n > 1) out.add(n);
			i += n;
		}
		return out.toString();
	}

	static function title(s:String):String {
		return [for (w in s.split(" ")) if (w.length > 0) w.charAt(0).toUpperCase() + w.substr(1)].join(" ");
	}

	static function codes(s:String):String {
		var out = [];
		for (i in 0...s.length) out.push(s.charCodeAt(i));
		return out.join(",");
	}

	static function count(text:String):String {
		var counts = new Map<String, Int>();
		var order = [];
		for (w in text.split(" ")) {
			var n = counts[w];
			if (n == null) {
				order.push(w);
				n = 0;
			}
			counts[w] = n + 1;
		}
		return [for (w in order) w + counts[w]].join(" ");
	}

	static function main() {
		Sys.println(vowels("education") + rle("aaabccd") + title("hello big world"));
		Sys.println(codes("AZ") + " " + count("a b a c b a"));
		var s = "";
		for (c in ["x", "y"]) for (d in ["1", "2"]) s += '$c$d;';
		Sys.println(s);
		Sys.println("é".length + "naïve".toUpperCase() + "日本".charAt(1));
	}
}
