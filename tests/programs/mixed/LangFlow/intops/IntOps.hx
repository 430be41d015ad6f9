package intops;

class IntOps {
	public static function main() {
		var a = 17, b = 5;
		Sys.println(Std.int(a / b) + a % b + -a % b + "" + a / b);
		Sys.println((a & b) + (a | b) + (a ^ b) + (~a) + "");
		Sys.println((a << 3) + (a >> 1) + (-a >> 1) + (-a >>> 28) + "");
		Sys.println((1 << 31) + "" + (0x7fffffff & 0xffff));
		a++; ++a; a--; a += b; a -= 1; a *= 2; a %= 7;
		Sys.println(a + "");
		Sys.println(a++ + ++a + "" + a);
		Sys.println((5 : Float) + "" + Std.int(5.9) + Std.int(-5.9));
		Sys.println(Math.round(0.5) + Math.round(1.5) + Math.round(-0.5) + "");
		Sys.println(Std.parseFloat("3.7x") + Std.parseInt("  42 ") + "");
		Sys.println(1 < 2 && 2 < 3 || false ? "t" : "f");
	}
}
