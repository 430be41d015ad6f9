package guardeffects;

class GuardEffects {
	static function chk(n:Int, log:Array<Int>):Bool { return n > log.length; }
	static function t(s:String):Bool { Sys.println("test " + s); return s.length > 2; }
	public static function main() {
		var l = [1, 2];
		Sys.println(switch 3 { case n if (chk(n, l)): "more"; case _: "less"; });
		Sys.println(switch "ab" { case s if (t(s)): "long"; case s if (t(s + "c")): "longer"; case _: "no"; });
		var n = 4;
		var r = switch n { case x if (x > 1 && { var q = x * 2; q > 7; }): "q"; case _: "z"; };
		Sys.println(r);
	}
}
