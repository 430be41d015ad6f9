package mathswitch;

class MathSwitch {
	static function collatz(n:Int, acc = 0):Int return switch n { case 1: acc; case n if (n & 1 == 0): collatz(n >> 1, acc + 1); case n: collatz(3 * n + 1, acc + 1); }
	static function gcd(a:Int, b:Int):Int return b == 0 ? a : gcd(b, a % b);
	static function ack(m:Int, n:Int):Int return switch [m, n] { case [0, n]: n + 1; case [m, 0]: ack(m - 1, 1); case [m, n]: ack(m - 1, ack(m, n - 1)); }
	public static function main() {
		Sys.println(collatz(27) + " " + gcd(48, 18) + " " + ack(2, 3));
		Sys.println([for (i in 1...20) if ([for (d in 2...i) if (i % d == 0) d].length == 0) i].join(","));
	}
}
