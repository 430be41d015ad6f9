package varscopes;

class VarScopes {
	static var counter = 10;
	static function counter2() return counter + 1;
	static function shadow(counter:Int) return counter * 2;
	public static function main() {
		Sys.println(counter + counter2() + shadow(3) + "");
		var x = 1; { var x = "inner"; Sys.println(x); } Sys.println(x + "");
		var f = () -> x + 1;  Sys.println(x + "");
		for (x in ["a"]) Sys.println(x);
		if (true) { var x = 2.5; Sys.println(x + ""); } 
		var a = 1, b = a + 1, c = b * 2; Sys.println(a + b + c + "");
		var un; if (x > 3) un = "big" else un = "small"; Sys.println(un);
		final k = { v: 1 }; k.v = 3; Sys.println(k.v + "");
	}
}
