class Pluralize {
	static final IRREGULAR = ["person" => "people", "child" => "children", "mouse" => "mice"];
	static final UNCOUNTABLE = ["sheep", "series"];

	static function plural(word:String):String {
		if (UNCOUNTABLE.indexOf(word) >= 0)
			return word;
		var special = IRREGULAR.get(word);
		if (special != null)
			return special;
		var last = word.charAt(word.length - 1);
		var before = word.charAt(word.length - 2);
		if (last == "y" && "aeiou".indexOf(before) < 0)
			return word.substr(0, word.length - 1) + "ies";
		for (end in ["s", "x", "z", "ch", "sh"])
			if (StringTools.endsWith(word, end))
				return word + "es";
		return word + "s";
	}

	static function singular(word:String):String {
		for (one => many in IRREGULAR)
			if (many == word)
				return one;
		if (StringTools.endsWith(word, "ies"))
			return word.substr(0, word.length - 3) + "y";
		if (StringTools.endsWith(word, "ches") || StringTools.endsWith(word, "xes"))
			return word.substr(0, word.length - 2);
		return word.charAt(word.length - 1) == "s" ? word.substr(0, word.length - 1) : word;
	}

	static function snake(s:String):String {
		var out = "";
		for (i in 0...s.length) {
			var c = s.charAt(i);
			var lower = c.toLowerCase();
			if (c != lower && i > 0 && s.charAt(i - 1) != "_")
				out += "_";
			out += lower;
		}
		return out;
	}

	static function camel(s:String, first:Bool = false):String {
		var up = first;
		var out = "";
		for (c in s.split("")) {
			if (c == "_") {
				up = true;
				continue;
			}
			out += up ? c.toUpperCase() : c;
			up = false;
		}
		return out;
	}

	static function main() {
		for (w in ["cat", "box", "city", "day", "church", "person", "sheep", "mouse"])
			Sys.println(w + " " + plural(w) + " " + singular(plural(w)));
		Sys.println(snake("UserAccountId") + " " + snake("already_snake") + " " + snake("x"));
		Sys.println(camel("user_account_id") + " " + camel("user_account", true));
		Sys.println(snake(camel("round_trip_test")));
	}
}
