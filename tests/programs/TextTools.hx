using StringTools;
using TextTools.Helpers;

class Helpers {
	public static function shout(s:String, times:Int = 1):String {
		var out = s.toUpperCase();
		for (i in 0...times) out += "!";
		return out;
	}

	public static function words(s:String):Array<String> {
		return s.trim().split(" ").filter(w -> w.length > 0);
	}
}

class TextTools {
	static function wrap(text:String, width:Int):Array<String> {
		var lines = [];
		var line = "";
		for (w in text.words()) {
			if (line.length > 0 && line.length + 1 + w.length > width) {
				lines.push(line);
				line = "";
			}
			line = line == "" ? w : line + " " + w;
		}
		if (line != "") lines.push(line);
		return lines;
	}

	static function caesar(s:String, by:Int):String {
		var out = "";
		for (i in 0...s.length) {
			var c = s.charCodeAt(i);
			if (c >= 97 && c <= 122) c = (c - 97 + by) % 26 + 97;
			out += String.fromCharCode(c);
		}
		return out;
	}

	static function roman(n:Int):String {
		var values = [10, 9, 5, 4, 1];
		var names = ["X", "IX", "V", "IV", "I"];
		var out = "";
		for (i in 0...values.length) {
			while (n >= values[i]) {
				out += names[i];
				n -= values[i];
			}
		}
		return out;
	}

	static function balanced(s:String):Bool {
		var depth = 0;
		for (c in s.split("")) {
			if (c == "(") depth++;
			if (c == ")") {
				depth--;
				if (depth < 0) return false;
			}
		}
		return depth == 0;
	}

	static function reverse(s:String):String {
		var cs = s.split("");
		cs.reverse();
		return cs.join("");
	}

	static function main() {
		Sys.println("hi".shout() + "yo".shout(3));
		for (l in wrap("the quick brown fox jumps over the lazy dog", 12)) Sys.println(l);
		Sys.println(caesar("hello, xyz", 3));
		for (n in [1, 4, 9, 14, 27]) Sys.println(roman(n));
		Sys.println(balanced("(a(b))") + " " + balanced(")(") + " " + balanced("(("));
		Sys.println(reverse("stressed") + "x".lpad("0", 3) + "y".startsWith("y"));
	}
}
