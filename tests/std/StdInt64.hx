import haxe.Int64;

class StdInt64 {
	static function attempt(f:() -> Void) {
		try
			f()
		catch (e:String)
			trace("thrown: " + e);
	}

	static function main() {
		var a = Int64.make(0x12345678, 0x9ABCDEF0);
		trace(a, a.high, a.low, Int64.toStr(a), "" + a);
		var big = Int64.parseString("9223372036854775807");
		trace(big, big + 1, big * 2, -big, big - big, big == big, big != a);
		var b:Int64 = 7;
		trace(b + 3, b - 10, 10 - b, b * -3, b / 2, b % 4, -b / 2, -b % 4, b < 8, b > a, b <= 7, 3 >= b, b == 7);
		trace(b << 60, b >> 1, -b >> 1, -b >>> 60, b << 64, a & 255, a | b, a ^ a, ~b);
		trace(Int64.compare(a, b), Int64.compare(b, b), Int64.ucompare(-b, b), Int64.isNeg(-b), Int64.isZero(b - 7));
		var d = Int64.divMod(a, 1000);
		trace(d.quotient, d.modulus, Int64.toInt(b), Int64.fromFloat(1e15), Int64.fromFloat(-2.9));
		b++;
		trace(b, ++b, b--, b);
		for (text in ["12", " -45 ", "-9223372036854775808", "0", "007"])
			trace(Int64.parseString(text));
		for (text in ["x", "1.5", "9223372036854775808", "-9223372036854775809", "1e5"])
			attempt(() -> trace(Int64.parseString(text)));
		attempt(() -> trace(Int64.toInt(a)));
		attempt(() -> trace(a / (b - b)));
		attempt(() -> trace(Int64.fromFloat(1e300)));
		trace([a, b], {x: b}.x, haxe.Int64Helper.parseString("5") + 1);
	}
}
