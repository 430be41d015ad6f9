package deepcond;

class DeepCond {
	static function f(a:Int, b:Int):String {
		if (a > 0) { if (b > 0) return "pp"; else if (b == 0) return "pz"; Sys.println("fall"); } else if (a == 0) { return "z" + (b > 0 ? "p" : b < 0 ? "n" : "z"); }
		var r = if (b > a) "bg" else if (b == a) "eq" else "ls";
		return r + (a != b && !(a > 5 || b > 5) ? "!" : "");
	}
	public static function main() { Sys.println([f(1, 1), f(1, 0), f(1, -1), f(0, 2), f(0, 0), f(-1, -1), f(-9, 9), f(-3, -4)].join(" ")); }
}
