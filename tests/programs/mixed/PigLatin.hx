class PigLatin {
	static var VOWELS = ["a", "e", "i", "o", "u"];

	static function isVowel(c:String):Bool
		return VOWELS.indexOf(c) >= 0;

	static function word(w:String):String {
		if (w.length == 0)
			return w;
		if (isVowel(w.charAt(0)) || StringTools.startsWith(w, "xr") || StringTools.startsWith(w, "yt"))
			return w + "ay";
		var i = 0;
		while (i < w.length) {
			var c = w.charAt(i);
			if (c == "q" && w.charAt(i + 1) == "u") {
				i += 2;
				break;
			}
			if (isVowel(c) || (c == "y" && i > 0))
				break;
			i++;
		}
		return w.substr(i) + w.substr(0, i) + "ay";
	}

	static function isPalindrome(s:String):Bool {
		var clean = [for (c in s.toLowerCase().split("")) if (c >= "a" && c <= "z") c];
		var i = 0, j = clean.length - 1;
		while (i < j) {
			if (clean[i++] != clean[j--])
				return false;
		}
		return true;
	}

	static function isAnagram(a:String, b:String):Bool {
		if (a.toLowerCase() == b.toLowerCase())
			return false;
		function key(s:String) {
			var cs = s.toLowerCase().split("");
			cs.sort(Reflect.compare);
			return cs.join("");
		}
		return key(a) == key(b);
	}

	static function acronym(s:String):String {
		var out = "";
		var fresh = true;
		for (i in 0...s.length) {
			var c = s.charAt(i);
			if (c == " " || c == "-") {
				fresh = true;
			} else if (fresh && c.toUpperCase() != c.toLowerCase()) {
				out += c.toUpperCase();
				fresh = false;
			}
		}
		return out;
	}

	static function isIsogram(s:String):Bool {
		var seen = new Map<String, Bool>();
		for (c in s.toLowerCase().split("")) {
			if (c == " " || c == "-")
				continue;
			if (seen.exists(c))
				return false;
			seen[c] = true;
		}
		return true;
	}

	static function main() {
		Sys.println("apple quick rhythm xray square pig".split(" ").map(word).join(" "));
		for (s in ["A man, a plan, a canal: Panama", "no", ""])
			Sys.println(isPalindrome(s));
		Sys.println(["stale", "least", "Steal", "steal", "east"].filter(w -> isAnagram("steal", w)));
		Sys.println(acronym("Complementary metal-oxide semi conductor - x"));
		Sys.println(isIsogram("lumber-jacks") + " " + isIsogram("isograms"));
	}
}
