class HexDump {
	static inline var DIGITS = "0123456789abcdef";

	static function byte(n:Int):String
		return DIGITS.charAt((n >> 4) & 15) + DIGITS.charAt(n & 15);

	static function dump(s:String, width = 8):Array<String> {
		var lines = [];
		var offset = 0;
		while (offset < s.length) {
			var hex = "";
			var text = "";
			for (i in 0...width) {
				if (offset + i >= s.length) {
					hex += "   ";
					continue;
				}
				var c = s.charCodeAt(offset + i);
				hex += byte(c) + " ";
				text += c < 32 || c > 126 ? "." : String.fromCharCode(c);
			}
			lines.push(StringTools.hex(offset, 4) + "  " + hex + "|" + text + "|");
			offset += width;
		}
		return lines;
	}

	static function parseHex(s:String):Int {
		var n = 0;
		for (i in 0...s.length) {
			var d = DIGITS.indexOf(s.charAt(i).toLowerCase());
			if (d < 0)
				return -1;
			n = n * 16 + d;
		}
		return n;
	}

	static function base(n:Int, radix:Int):String {
		if (n == 0)
			return "0";
		var out = "";
		var neg = n < 0;
		if (neg)
			n = -n;
		while (n > 0) {
			out = DIGITS.charAt(n % radix) + out;
			n = Std.int(n / radix);
		}
		return neg ? "-" + out : out;
	}

	static function crc(s:String):Int {
		var h = 5381;
		for (i in 0...s.length)
			h = ((h << 5) + h + s.charCodeAt(i)) & 0xFFFFFF;
		return h;
	}

	static function rgb(color:String):{r:Int, g:Int, b:Int} {
		var n = parseHex(color.substr(1));
		return {r: n >> 16, g: (n >> 8) & 0xff, b: n & 0xff};
	}

	static function main() {
		for (l in dump("Hello,\tWorld!\n"))
			Sys.println(l);
		Sys.println(parseHex("fF") + " " + parseHex("1000") + " " + parseHex("xy"));
		Sys.println([for (r in [2, 8, 10, 16]) base(-202, r)].join(" "));
		Sys.println(crc("hello") + " " + crc(""));
		var c = rgb("#1e90ff");
		Sys.println(c.r + "," + c.g + "," + c.b);
		Sys.println(StringTools.hex((c.r << 16) | (c.g << 8) | c.b, 6));
	}
}
