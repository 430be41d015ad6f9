package floatfmt;

class FloatFmt {
	public static function main() {
		for (f in [1.0, 1.5, -0.0, 1e10, 1e15, 1e16, 1e20, 1e21, 1e22, 1.1e-5, 123456.789, 0.1 + 0.2, 1 / 3, 2 / 3, 100, 1e100]) Sys.println("" + f);
		Sys.println((1.0 : Float) + "" + [1.0, 2.5] + { x: 3.0 });
		var i = 7;
		Sys.println(i / 2 + "" + Std.int(i / 2) + Math.ffloor(3.7) + Math.fround(2.5));
		Sys.println(Std.string(3.0) + Std.string(-3.5));
		Sys.println(Math.round(-1.5) + Math.ceil(-1.5) + Math.floor(-0.5) + "");
		Sys.println(10 % 3.5 + "");
		Sys.println(Std.parseFloat("1e3") + Std.parseFloat(".5") + "" + Math.isNaN(Std.parseFloat("abc")));
	}
}
