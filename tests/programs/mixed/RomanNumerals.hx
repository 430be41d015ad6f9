class RomanNumerals {
	static final VALUES = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
	static final SYMBOLS = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];

	public static function toRoman(n:Int):String {
		var rest = n;
		var buf = new StringBuf();
		for (i in 0...VALUES.length) {
			while (rest >= VALUES[i]) {
				buf.add(SYMBOLS[i]);
				rest -= VALUES[i];
			}
		}
		return buf.toString();
	}

	static function digit(c:String):Int {
		return switch (c) {
			case "I": 1;
			case "V": 5;
			case "X": 10;
			case "L": 50;
			case "C": 100;
			case "D": 500;
			case "M": 1000;
			default: throw "bad digit " + c;
		}
	}

	public static function fromRoman(s:String):Int {
		var total = 0;
		var previous = 0;
		var i = s.length - 1;
		while (i >= 0) {
			var value = digit(s.charAt(i));
			if (value < previous) {
				total -= value;
			} else {
				total += value;
				previous = value;
			}
			i--;
		}
		return total;
	}

	static function main() {
		for (n in [1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999]) {
			var r = toRoman(n);
			Sys.println(n + " = " + r + " = " + fromRoman(r));
		}
		var wrong = [for (n in 1...200) if (fromRoman(toRoman(n)) != n) n];
		Sys.println(wrong.length == 0 ? "all round trips work" : 'wrong: $wrong');
		try {
			fromRoman("XQ");
		} catch (e:String) {
			Sys.println("caught " + e);
		}
	}
}
