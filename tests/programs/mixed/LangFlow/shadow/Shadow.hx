package shadow;

class Shadow {
	static function f(x:Int):Int { var x = x + 1; { var x = x * 2; if (x > 10) return x; } return x; }
	public static function main() {
		Sys.println(f(1) + f(9) + "");
		var a = 1; var a = a + 1; Sys.println(a + "");
		for (a in 0...2) Sys.println(a + "");
		var g = (a:Int) -> { var a = a * 10; a; };
		Sys.println(g(4) + a + "");
		switch a { case 2: var a = "inner"; Sys.println(a); case _: }
		Sys.println(a + "");
		var end = 1, fn = 2, nil = 3, def = 4, when = 5, rescue = 6;
		Sys.println(end + fn + nil + def + when + rescue + "");
	}
}
