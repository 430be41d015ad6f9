class Bracket {
	static function closing(open:String):Null<String> {
		return switch (open) {
			case "(": ")";
			case "[": "]";
			case "{": "}";
			default: null;
		}
	}

	static function check(s:String):String {
		var stack = [];
		for (i in 0...s.length) {
			var c = s.charAt(i);
			var want = closing(c);
			if (want != null) {
				stack.push(want);
			} else if (")]}".indexOf(c) >= 0) {
				if (stack.length == 0)
					return 'extra $c at $i';
				var expected = stack.pop();
				if (expected != c)
					return 'expected $expected but got $c at $i';
			}
		}
		return stack.length == 0 ? "balanced" : "missing " + stack.join("");
	}

	static function depth(s:String):Int {
		var d = 0, max = 0;
		for (c in s.split("")) {
			switch (c) {
				case "(", "[", "{":
					d++;
					if (d > max)
						max = d;
				case ")", "]", "}":
					d--;
				default:
			}
		}
		return max;
	}

	static function generate(n:Int):Array<String> {
		var out = [];
		function go(s:String, open:Int, close:Int) {
			if (s.length == n * 2) {
				out.push(s);
				return;
			}
			if (open < n)
				go(s + "(", open + 1, close);
			if (close < open)
				go(s + ")", open, close + 1);
		}
		go("", 0, 0);
		return out;
	}

	static function main() {
		for (s in ["(a[b]{c})", "(]", "((", ")", "", "{[()]}["])
			Sys.println('"$s": ${check(s)}, depth ${depth(s)}');
		Sys.println(generate(3).join(" "));
		Sys.println(generate(4).length);
	}
}
