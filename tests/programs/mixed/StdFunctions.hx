class StdFunctions {
	static function kind(v:Dynamic):String {
		if (Std.isOfType(v, Int))
			return "int";
		if (Std.isOfType(v, Float))
			return "float";
		if (Std.isOfType(v, String))
			return "string";
		if (Std.isOfType(v, Bool))
			return "bool";
		if (Std.isOfType(v, Array))
			return "array";
		return v == null ? "null" : "other";
	}

	static function main() {
		Sys.println(Std.int(3.9) + " " + Std.int(-3.9) + " " + Std.int(7));
		for (s in ["12", "-7", "0x1F", "3.7", "12abc", "abc", "", " 42", "+5"])
			Sys.println("'" + s + "' -> " + Std.parseInt(s));
		for (s in ["1.5", "-2", "1e3", "3.14abc", ".5", " 7.25 "])
			Sys.println("'" + s + "' -> " + Std.parseFloat(s));
		Sys.println(Math.isNaN(Std.parseFloat("abc")));
		Sys.println(Std.string(1) + Std.string(1.5) + Std.string(true) + Std.string(null) + Std.string("s") + Std.string([1, 2]));
		for (v in ([1, 1.5, "x", true, [1], null, {a: 1}] : Array<Dynamic>))
			Sys.println(kind(v));
		Sys.println(Math.floor(2.7) + Math.ceil(2.1) + Math.round(2.5));
		Sys.println(Math.floor(-2.7) + " " + Math.ceil(-2.7) + " " + Math.round(-2.5));
		Sys.println(Math.max(1, 2.5) + " " + Math.min(1, 2.5) + " " + Math.abs(-3) + " " + Math.abs(-3.5));
		Sys.println(Math.pow(2, 10) + " " + Math.sqrt(16) + " " + Math.sqrt(2));
		Sys.println(Std.int(Math.sin(0)) + Std.int(Math.cos(0)));
		Sys.println(Math.round(Math.PI * 1000) / 1000);
		Sys.println(Math.fround(2.5) + " " + Math.ffloor(2.9) + " " + Math.fceil(2.1));
	}
}
