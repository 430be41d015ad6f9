package util.deep;

enum Size {
	Small;
	Large(n:Int);
}

class Numbers {
	public static inline var ZERO = 0;

	public static function clamp(v:Int, lo:Int, hi:Int):Int
		return v < lo ? lo : (v > hi ? hi : v);

	public static function double(v:Int):Int
		return Strings.repeat("x", v * 2).length;

	public static function describe(s:Size):String {
		return switch (s) {
			case Small: "small ";
			case Large(n): "large " + clamp(n, ZERO, 5);
		}
	}
}
