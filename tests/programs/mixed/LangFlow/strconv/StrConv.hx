package strconv;

class StrConv {
	public static function main() {
		Sys.println("" + 1 + 2.0 + 2.5 + true + null + [1, 2] + "x");
		Sys.println(1 + 2 + "a" + 1 + 2);
		Sys.println("" + [[1], [2, 3]] + ["a"]);
		Sys.println("" + { a: 1 } + { s: "t" });
		var f:Float = 10; Sys.println("" + f + f / 4 + -f);
		Sys.println("" + (1 > 0) + (null == null));
		var s = "a"; s += 1; s += "b"; s += 2.5; Sys.println(s);
		Sys.println(Std.string(haxe.ds.Option.Some([1])) + [haxe.ds.Option.None]);
		var d:Dynamic = 3; Sys.println("" + d + (d + 1) + (d : Int));
		Sys.println(1.0 + "" + 1e3 + 123456789.123 + 1e-5 + 0.1 * 3);
		Sys.println(-0.0 + "" + (0 - 0.5));
	}
}
