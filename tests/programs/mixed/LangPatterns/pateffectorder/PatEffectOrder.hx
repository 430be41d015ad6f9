package pateffectorder;

class PatEffectOrder {
	static function t(n:Int, s:String):Int { Sys.println("t" + s); return n; }
	public static function main() {
		var r = switch 5 { case t(_, "a") => 4: "no"; case x if (t(x, "g") > 5): "g"; case t(_, "b") => 5: "yes"; case t(_, "c") => _: "c"; }
		Sys.println(r);
		var calls = 0;
		function next() { calls++; return calls; }
		var q = switch next() { case 2: "two"; case 1: "one"; case _: "x"; }
		Sys.println(q + calls);
	}
}
