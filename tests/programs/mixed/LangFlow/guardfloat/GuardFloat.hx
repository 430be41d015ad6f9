package guardfloat;

class GuardFloat {
	static function bmi(w:Float, h:Float) return switch w / (h * h) { case b if (b < 18.5): "under"; case b if (b < 25): "normal"; case _: "over"; }
	static function sgn(f:Float) return f > 0 ? 1 : f < 0 ? -1 : 0;
	public static function main() { Sys.println(bmi(50, 1.8) + bmi(70, 1.8) + bmi(100, 1.7) + sgn(-0.5) + sgn(0) + sgn(3)); Sys.println([for (f in [0.1, 1.0, 2.5]) switch f { case 1: "one"; case 2.5: "twofive"; case x: "" + x; }].join(",")); }
}
