class Numbers {
	static function main() {
		var a = 7;
		var b = 2;
		Sys.println(a / b);
		Sys.println(Std.int(a / b));
		Sys.println(a % b + " " + (-a % b));
		Sys.println(a << 3 | 1);
		Sys.println((a & 3) + (a ^ 5) + (~a));
		var x = 1.0;
		x += 1;
		Sys.println(x);
		x /= 4;
		Sys.println(x);
		Sys.println(a > b && b < a || false);
		Sys.println(!(a == b));
		var i = 5;
		i -= 2;
		i *= 4;
		i %= 5;
		i <<= 2;
		i |= 1;
		Sys.println(i);
		Sys.println(Math.max(1, 2) + Math.floor(2.7) + Math.abs(-3));
		Sys.println(Std.parseInt("12") + 1);
		Sys.println(-i + - -i);
		Sys.println(0xFF + 1);
	}
}
