class IntParsing {
	static function atoi(s:String):Null<Int> {
		var i = 0;
		var sign = 1;
		var t = StringTools.trim(s);
		if (t.charAt(0) == "-" || t.charAt(0) == "+") {
			if (t.charAt(0) == "-")
				sign = -1;
			i++;
		}
		if (i >= t.length)
			return null;
		var n = 0;
		while (i < t.length) {
			var c = t.charCodeAt(i);
			if (c < "0".code || c > "9".code)
				return null;
			n = n * 10 + (c - "0".code);
			i++;
		}
		return n * sign;
	}

	static function duration(s:String):Int {
		var total = 0;
		var digits = "";
		for (i in 0...s.length) {
			var c = s.charAt(i);
			var unit = switch (c) {
				case "d": 86400;
				case "h": 3600;
				case "m": 60;
				case "s": 1;
				case "0", "1", "2", "3", "4", "5", "6", "7", "8", "9":
					digits += c;
					0;
				case _: throw 'bad character "$c" in $s';
			}
			if (unit > 0) {
				if (digits == "")
					throw 'number expected before $c';
				total += Std.parseInt(digits) * unit;
				digits = "";
			}
		}
		if (digits != "")
			throw "unit expected";
		return total;
	}

	static function clock(seconds:Int):String {
		var h = Std.int(seconds / 3600);
		var m = Std.int(seconds % 3600 / 60);
		var s = seconds % 60;
		return [h, m, s].map(n -> n < 10 ? "0" + n : "" + n).join(":");
	}

	static function ip(s:String):Null<Array<Int>> {
		var parts = s.split(".");
		if (parts.length != 4)
			return null;
		var out = [];
		for (p in parts) {
			var n = atoi(p);
			if (n == null || n < 0 || n > 255)
				return null;
			out.push(n);
		}
		return out;
	}

	static function words(n:Int):String {
		var ones = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
		var tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
		if (n < 0)
			return "minus " + words(-n);
		if (n < 20)
			return ones[n];
		if (n < 100)
			return tens[Std.int(n / 10)] + (n % 10 == 0 ? "" : "-" + ones[n % 10]);
		if (n < 1000)
			return ones[Std.int(n / 100)] + " hundred" + (n % 100 == 0 ? "" : " and " + words(n % 100));
		return words(Std.int(n / 1000)) + " thousand" + (n % 1000 == 0 ? "" : " " + words(n % 1000));
	}

	static function main() {
		for (s in ["42", " -7 ", "+", "1x", "", "007"])
			Sys.println("'" + s + "' " + atoi(s));
		for (s in ["1h30m", "2d", "90s", "h", "5", "1x"]) {
			try {
				Sys.println(s + " " + clock(duration(s)));
			} catch (e:String) {
				Sys.println(e);
			}
		}
		for (s in ["192.168.0.1", "256.1.1.1", "1.2.3", "a.b.c.d"]) {
			var a = ip(s);
			Sys.println(a == null ? "bad" : a.join("/"));
		}
		for (n in [0, 13, 40, 85, 100, 342, 1000, 12345, -6])
			Sys.println(words(n));
	}
}
