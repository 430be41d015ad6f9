class Calc {
	public static function ratio(a:Float, b:Float):Float return a / b;
	public static function root(a:Float):Float return Math.sqrt(a);
	public static function parse(s:String):Float return Std.parseFloat(s);
}
class FloatsAcross {
	public static function cmp(a:Float, b:Float):String return (a < b) + " " + (a > b) + " " + (a <= b) + " " + (a >= b) + " " + (a == b) + " " + (a != b);
	static function mx(xs:Array<Float>):Float { var m = xs[0]; for (x in xs) if (x > m) m = x; return m; }
	static function main() {
		var n = Calc.ratio(0, 0);
		Sys.println(n > 1);
		Sys.println(n < 1);
		Sys.println(n == n);
		Sys.println(Calc.ratio(1, 0) > 5);
		Sys.println(Calc.ratio(-1, 0) < 5);
		Sys.println(cmp(n, 1));
		Sys.println(cmp(1, n));
		Sys.println(cmp(Calc.root(-1), Calc.root(-1)));
		var a = {v: Calc.parse("zz")};
		Sys.println(a.v > 3);
		Sys.println(a.v + 1);
		Sys.println("v " + a.v);
		var s = {f: Calc.ratio(0, 0)};
		Sys.println(s.f > 3);
		Sys.println(s.f * 2);
		Sys.println(mx([1, Calc.ratio(1, 0), 3]));
		Sys.println(mx([Calc.ratio(-1, 0), -4]));
		Sys.println(Math.max(n, 1));
		Sys.println(Math.isNaN(n));
		var arr = [3.0, Calc.ratio(1,0), 1.0];
		arr.sort(function(x, y) return x < y ? -1 : x > y ? 1 : 0);
		Sys.println(arr);
		var f = function(x:Float) return x > 3;
		Sys.println(f(n));
		var t = Calc.ratio(1, 0);
		t += 1;
		Sys.println(t);
		t = -t;
		Sys.println(t < 0);
		Sys.println(Std.int(3.9));
		switch (n) { case 1.0: Sys.println("one"); case _: Sys.println("other"); }
	}
}
