/* Which zero comes out: what the operands were, not how they compare. */
class NegativeZeros {
	static function least(a:Float, b:Float):Float {
		return Math.min(a, b);
	}

	static function main() {
		Sys.println(-(0.0));
		Sys.println(-(0.0) / 2);
		var zero = 0.0;
		var minus = -zero;
		Sys.println(minus);
		Sys.println(minus / 2);
		Sys.println(Math.min(zero, minus));
		Sys.println(Math.min(minus, zero));
		Sys.println(Math.max(zero, minus));
		Sys.println(Math.max(minus, zero));
		Sys.println(least(zero, minus) + " " + least(3, minus) + " " + Math.min(minus, 2.5));
	}
}
