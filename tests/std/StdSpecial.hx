class StdSpecial {
	static function mean(xs:Array<Int>):Float {
		var sum = 0;
		for (x in xs)
			sum += x;
		return sum / xs.length;
	}

	static function grade(m:Float):String {
		return if (m > 5) "high" else if (m < 0) "below" else "low";
	}

	static function safe(a:Float, b:Float):Float {
		return b != 0 ? a / b : -1;
	}

	static function slope(dx:Float, dy:Float):Float {
		if (dx == 0)
			return 0;
		return dy / dx;
	}

	static function main() {
		Sys.println(mean([1, 2, 6]) + " " + mean([]));
		Sys.println(grade(mean([])) + " " + grade(mean([10])) + " " + grade(-1 / (mean([0]) * 1)));
		Sys.println(safe(1, 2) + " " + safe(1, 0));
		Sys.println(slope(0, 1) + " " + slope(2, 1));
		var n = mean([]);
		Sys.println(Math.isNaN(n) + " " + (n == n) + " " + (n >= 0) + " " + (n <= 0));
		Sys.println(n + 1);
		Sys.println(Math.max(n, 1) + " " + Math.round(2.6));
		var r = Math.sqrt(-4);
		Sys.println(r < 1 ? "less" : "not less");
		var p = Std.parseFloat("abc");
		Sys.println(p > 0 || p <= 0 ? "number" : "no number");
		var big = 1 / mean([0]);
		Sys.println(big > 1000 ? "big" : "small");
		Sys.println([big, n, 1.5]);
		Sys.println({x: big});
		Sys.println("total: " + big);
	}
}
