class StdNumbers {
	static function half(a:Int, b:Int):Float {
		return b == 0 ? 0 : a / b;
	}

	static function ratio(a:Float, b:Float):Float
		return a / b;

	static function main() {
		Sys.println(7 / 2);
		Sys.println(6 / 2);
		Sys.println(half(7, 2) + " " + half(1, 0));
		Sys.println(ratio(1, 0) + " " + ratio(-1, 0) + " " + ratio(0, 0));
		Sys.println(-7 % 3 + " " + 7 % -3 + " " + 7.5 % 2);
		Sys.println(Std.int(7 / 2) + " " + Std.int(-7 / 2) + " " + Math.floor(-7 / 2));
		Sys.println(Std.int(3.99) + " " + Std.int(-3.99) + " " + Std.int(5));
		Sys.println(0.1 + 0.2);
		Sys.println(1e21 + " " + 1.5e-7 + " " + 100.0 + " " + 1.0e10 + " " + 1 / 3);
		Sys.println(Math.round(2.5) + " " + Math.round(-2.5) + " " + Math.floor(-1.5) + " " + Math.ceil(1.2));
		Sys.println(Math.max(1, 2.5) + " " + Math.min(1, 2) + " " + Math.abs(-3) + " " + Math.abs(-2.5));
		Sys.println(Math.sqrt(16) + " " + Math.sqrt(-1) + " " + Math.pow(2, 10) + " " + Math.log(1));
		Sys.println(Math.isNaN(Math.NaN) + " " + Math.isFinite(1 / ratio(0, 1)) + " " + Math.isNaN(1));
		var nan = Math.NaN;
		Sys.println((nan == nan) + " " + (nan < 1) + " " + (nan > 1) + " " + (nan != nan));
		var inf = Math.POSITIVE_INFINITY;
		Sys.println((inf > 1e300) + " " + (inf == inf) + " " + (-inf < 0) + " " + (inf - inf));
		Sys.println(Math.PI > 3.14 && Math.PI < 3.15);
		Sys.println(Math.sin(0) + " " + Math.cos(0) + " " + Math.atan2(0, 1));
		Sys.println((5 & 3) + " " + (5 | 3) + " " + (5 ^ 3) + " " + (~5) + " " + (1 << 4) + " " + (-16 >> 2) + " " + (-1 >>> 28));
		Sys.println((1 << 31) + " " + (0xFFFFFFFF) + " " + (0xFF & 0x0F));
		var h = 0;
		for (i in 0...5)
			h = (h << 5) ^ (h >> 2) ^ (i * 7919);
		Sys.println(h);
		Sys.println(Std.parseInt("42") + " " + Std.parseInt("0x1F") + " " + Std.parseInt("12abc") + " " + Std.parseInt("x") + " " + Std.parseInt(" -7"));
		Sys.println(Std.parseFloat("1.5") + " " + Std.parseFloat("2e3") + " " + Std.parseFloat("1.5x") + " " + Math.isNaN(Std.parseFloat("x")));
		Sys.println((1 == 1.0) + " " + (2 < 2.5) + " " + (3 >= 3.0));
		var x = 5;
		x += 2;
		x *= 3;
		x -= 1;
		x %= 7;
		Sys.println(x);
		var f = 7.0;
		f /= 2;
		Sys.println(f);
		Sys.println(x++ + ++x);
		Sys.println(-x);
		var n:Null<Int> = null;
		Sys.println((n == null) + " " + (n > 1) + " " + (n < 1));
		n = 4;
		if (n != null && n > 3)
			Sys.println("n is " + n);
		var r = Std.random(10);
		Sys.println(r >= 0 && r < 10);
		var q = Math.random();
		Sys.println(q >= 0 && q < 1);
		Sys.println(Math.ffloor(2.7) + " " + Math.fceil(2.1) + " " + Math.fround(2.5));
	}
}
