package tryflow;

class TryFlow {
	static function p(s:String):Int { var n = Std.parseInt(s); if (n == null) throw 'bad "$s"'; return n; }
	static function all(l:Array<String>):Array<String> return [for (s in l) try "" + p(s) catch (e:String) e];
	static function first(l:Array<String>):Int { for (s in l) { try { return p(s); } catch (e:String) { continue; } } return -1; }
	static function nest(n:Int):String { try { try { if (n == 0) throw 1; if (n == 1) throw "s"; return "none"; } catch (i:Int) { throw "from" + i; } } catch (s:String) { return s; } }
	static function rethrow(n:Int) { try { if (n > 0) throw "r"; } catch (e:Dynamic) { throw e; } }
	public static function main() {
		Sys.println(all(["1", "x", "3"]).join(";"));
		Sys.println(first(["q", "7"]) + "" + first([]));
		Sys.println(nest(0) + nest(1) + nest(2));
		try rethrow(1) catch (e:String) Sys.println("again " + e);
		var x = try { p("5") + p("z"); } catch (e:String) { e.length; };
		Sys.println(x + "");
		var msg = "";
		try { p("zz"); msg = "no"; } catch (e) { msg = e.message; }
		Sys.println(msg);
	}
}
