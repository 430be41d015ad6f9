package bitmath;

class BitMath {
	static function pop(n:Int):Int { var c = 0; while (n != 0) { c += n & 1; n >>>= 1; } return c; }
	static function hash(s:String):Int { var h = 0; for (i in 0...s.length) h = (h * 31 + s.charCodeAt(i)) & 0xFFFF; return h; }
	public static function main() {
		Sys.println(pop(255) + pop(0x0F0F) + "");
		Sys.println(hash("hello") + "");
		Sys.println((0xFF ^ 0x0F) + (1 << 10) + (-16 >> 2) + (-1 >>> 30) + (~7) + (5 & 6 | 1) + "");
		var f = 0; f |= 4; f |= 1; f &= ~4; f ^= 3; f <<= 2; Sys.println(f + "");
		Sys.println(StringTools.hex(0xDEAD & 0xFFFF, 6) + Std.parseInt("0xff") + Std.parseInt("-0x10"));
		Sys.println((7 & 3 == 3) + "");
	}
}
