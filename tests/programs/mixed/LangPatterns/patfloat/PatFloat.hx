package patfloat;

class PatFloat {
	static function f(x:Float) return switch x { case 0: "zero"; case 1.5: "one and half"; case v if (v < 0): "neg"; case _: "pos"; }
	static function b(x:Bool, y:Bool) return switch [x, y] { case [true, true]: 3; case [true, false]: 2; case [false, true]: 1; case [false, false]: 0; }
	public static function main() {
		Sys.println(f(0) + f(1.5) + f(-2) + f(9));
		Sys.println(b(true, true) + b(true, false) + b(false, true) + b(false, false) + "");
	}
}
