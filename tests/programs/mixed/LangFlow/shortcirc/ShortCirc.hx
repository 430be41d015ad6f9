package shortcirc;

class ShortCirc {
	static function t(b:Bool, s:String):Bool { Sys.println(s); return b; }
	public static function main() {
		var a:Null<Array<Int>> = null;
		if (a != null && a.length > 0) Sys.println("no"); else Sys.println("safe");
		if (t(true, "1") || t(true, "2")) Sys.println("or");
		if (t(false, "3") && t(true, "4")) Sys.println("and"); else Sys.println("nand");
		var x = t(false, "5") ? t(true, "6") : t(false, "7"); Sys.println(x + "");
		var i = 0; while (i < 3 && t(i != 2, "w" + i)) i++; Sys.println(i + "");
		var b = true; b = b && t(false, "8"); Sys.println(b + "");
		var s = a == null ? "null" : a.length > 1 ? "many" : "one"; Sys.println(s);
		if (!(t(true, "9") && !t(false, "10"))) Sys.println("x") else Sys.println("y");
	}
}
