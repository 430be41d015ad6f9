class StdEdgeNumber {
	static function main() {
		for (x in ["12", "-12", "+12", " 12", "12 ", "12abc", "abc", "", "-", "0x1F", "-0x1F", "0X1f", "0x", "0xZZ", "1e3", "1.9", "012", "2147483648", "99999999999", "- 5", "--5", "0b11", "1_000", "٣"])
			trace(x, Std.parseInt(x), Std.parseFloat(x));
		for (x in [".5", "5.", "-.5", "+1.5", "1e10", "1E-5", "1e", "1e+", "Infinity", "-Infinity", "NaN", "nan", "1,5", "0.1e1x", "  3.25  ", "1e400", "-0", "-0.0", "."])
			trace(x, Std.parseFloat(x));
		for (x in [1e21, 1e20, 1e15, 1e16, 123456789012345678.0, 0.1, 0.1 + 0.2, 1 / 3, -0.0, 0.0, 1e-5, 1e-7, 1.5e-10, 100.0, 1e100, 12345.678, 5e-324, 1.7976931348623157e308, 2.5, -2.5, 1e6, 1234567.0])
			trace(x, Std.string(x), Std.int(x > 1e9 || x < -1e9 ? 0 : x));
		trace(Math.NaN, Math.POSITIVE_INFINITY, Math.NEGATIVE_INFINITY, -Math.NaN);
		for (x in [0.5, 1.5, 2.5, -1.5, -2.5, 0.49999999999999994, 2.4, -2.4])
			trace(x, Math.round(x), Math.floor(x), Math.ceil(x), Math.fround(x), Math.ffloor(x), Math.fceil(x), Std.int(x), Math.abs(x));
		trace(Math.min(1, Math.NaN), Math.max(Math.NaN, 1), Math.max(1, 2), Math.pow(2, 0.5), Math.pow(0, 0), Math.pow(-8, 1 / 3), Math.pow(2, -1), Math.pow(0, -1));
		trace(Math.sqrt(-1), Math.sqrt(2), Math.log(0), Math.log(-1), Math.log(Math.exp(1)), Math.exp(1000), Math.exp(-1000));
		trace(Math.isNaN(Math.NaN), Math.isFinite(1 / 0), Math.isNaN(0 / 0), 1 / 0, -1 / 0, 0 / 0, 5 % 3, -5 % 3, 5 % -3, 5.5 % 2, -5.5 % 2, 5 % 0.3);
		trace(Math.sin(0), Math.cos(0), Math.tan(1), Math.asin(2), Math.acos(0.5), Math.atan(1), Math.atan2(1, -1), Math.atan2(0, 0), Math.atan2(-0.0, -1));
		trace(7 / 2, 6 / 2, Std.int(7 / 2), Std.int(-7 / 2), 1.0, 1.0 + 1, 3 * 1.5, 10 / 4 * 2);
		trace(0x7fffffff, -2147483648, 0xFF, 1 << 31, 1 << 3, -1 >>> 28, -8 >> 1, 5 & 3, 5 | 3, 5 ^ 3, ~5);
	}
}
