class Arithmetic {
	static function divmod(a:Int, b:Int):String
		return Std.int(a / b) + " r " + (a % b);

	static function isqrt(n:Int):Int {
		var r = 0;
		while ((r + 1) * (r + 1) <= n)
			r++;
		return r;
	}

	static function checksum(xs:Array<Int>):Int {
		var a = 1;
		var b = 0;
		for (x in xs) {
			a = (a + x) % 65521;
			b = (b + a) % 65521;
		}
		return (b << 8) | (a & 0xFF);
	}

	static function bits(n:Int):String {
		var s = "";
		for (i in 0...8)
			s = ((n >> i) & 1) + s;
		return s;
	}

	static function popcount(n:Int):Int {
		var c = 0;
		while (n != 0) {
			n &= n - 1;
			c++;
		}
		return c;
	}

	static function main() {
		Sys.println(7 / 2);
		Sys.println(6 / 2);
		Sys.println(divmod(7, 2) + ", " + divmod(-7, 2) + ", " + divmod(7, -2));
		Sys.println(5.5 % 2 + " " + -5.5 % 2);
		Sys.println(1 / 4 + 1 / 4);
		Sys.println(0.1 + 0.2);
		Sys.println(1.0 + " " + 100.0 + " " + 1.50 + " " + -0.25);
		Sys.println(1e3 + " " + 123456789.0 + " " + 0.001 + " " + 1.5e-7);
		Sys.println(3 * 1.5 + 2);
		Sys.println(2 + 3 * 4 - 6 / 3);
		Sys.println((2 + 3) * (4 - 6));
		Sys.println(isqrt(99) + isqrt(100));
		Sys.println(checksum([for (i in 0...20) i * 7 % 256]));
		Sys.println(bits(0xA5) + " " + bits(6 ^ 3) + " " + bits(~6 & 0xFF));
		Sys.println([for (n in [0, 1, 255, 1024, 7]) popcount(n)]);
		Sys.println((1 << 10) + (1024 >> 3) + (-16 >> 2) + (-1 >>> 28));
		Sys.println(1 == 1.0);
		Sys.println(3 > 2.5);
		var i:Int = 5;
		var f:Float = i;
		Sys.println(f + " " + f / 2 + " " + (f == i));
		i += 2;
		i *= 3;
		i -= 1;
		i %= 7;
		i <<= 3;
		i |= 1;
		i ^= 0xF;
		Sys.println(i);
		f /= 4;
		f -= 0.25;
		Sys.println(f);
		Sys.println(-i + " " + -f);
		Sys.println(1000000 * 1000);
	}
}
