class RunLength {
	static function encode(s:String):String {
		if (s == "")
			return "";
		var out = "";
		var last = s.charAt(0);
		var count = 1;
		for (i in 1...s.length) {
			var c = s.charAt(i);
			if (c == last) {
				count++;
			} else {
				out += (count > 1 ? Std.string(count) : "") + last;
				last = c;
				count = 1;
			}
		}
		return out + (count > 1 ? "" + count : "") + last;
	}

	static function decode(s:String):String {
		var out = "";
		var digits = "";
		for (c in s.split("")) {
			if (c >= "0" && c <= "9") {
				digits += c;
				continue;
			}
			var n = digits == "" ? 1 : Std.parseInt(digits);
			for (_ in 0...n)
				out += c;
			digits = "";
		}
		return out;
	}

	static function runs(xs:Array<Int>):Array<{value:Int, length:Int}> {
		var out = [];
		var i = 0;
		while (i < xs.length) {
			var j = i;
			while (j < xs.length && xs[j] == xs[i])
				j++;
			out.push({value: xs[i], length: j - i});
			i = j;
		}
		return out;
	}

	static function dedupe(xs:Array<Int>):Array<Int> {
		var out:Array<Int> = [];
		for (x in xs)
			if (out.length == 0 || out[out.length - 1] != x)
				out.push(x);
		return out;
	}

	static function main() {
		for (s in ["aaabccdddd", "", "abc", "zzzzzzzzzzzz"]) {
			var e = encode(s);
			Sys.println('$s -> $e -> ${decode(e) == s}');
		}
		for (r in runs([1, 1, 5, 5, 5, 2]))
			Sys.println(r.value + "x" + r.length);
		Sys.println(dedupe([1, 1, 2, 2, 1, 3, 3]));
	}
}
