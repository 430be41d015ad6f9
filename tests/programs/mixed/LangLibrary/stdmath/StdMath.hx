package stdmath;

class StdMath {
	public static function main() {
		Sys.println(Std.int(-3.7) + "" + Std.parseInt("12abc") + Std.parseInt("x") + Std.parseFloat("2.5e2") + Std.parseInt("0x1F") + Std.parseInt("-5"));
		Sys.println(Math.floor(-1.5) + Math.ceil(1.2) + Math.round(2.5) + Math.round(-2.5) + "");
		Sys.println(Math.abs(-3) + Math.min(1, 2) + Math.max(1.5, 0) + Math.pow(2, 10) + Math.sqrt(16) + "");
		Sys.println(Math.isNaN(Math.NaN) + "" + Math.isFinite(1 / 0) + Math.NaN + Math.POSITIVE_INFINITY);
		Sys.println(5 % 3 + -5 % 3 + 7 / 2 + "" + (1 << 4) + (0xFF & 0x0F) + (5 | 2) + (5 ^ 1) + (-8 >> 1) + (-1 >>> 28) + ~5);
		Sys.println(5.5 % 2 + "" + 1e21 + 0.1 + 1 / 3 + 100.0 + 1e-7);
		Sys.println(Math.PI > 3 ? "pi" : "no");
		Sys.println(Std.string(Std.random(1)));
		Sys.println((3 > 2) + "" + (3 >= 3.0) + (1 == 1.0));
		Sys.println(Math.sin(0) + Math.cos(0) + Math.atan2(0, 1) + Math.exp(0) + Math.log(1) + "");
		var x = 5; x <<= 2; x |= 1; x %= 8; x ^= 2;
		Sys.println(x + "");
		var f = 7.0; f /= 2; f -= 1;
		Sys.println(f + "");
	}
}
