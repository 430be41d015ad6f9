enum E1 { Bad(s:String); Lost; } enum E2 { Bad(n:Int); Gone; }
class CaughtKinds {
	static function boom():Int throw "x";
	static function side(s:String):Bool { Sys.println(s); return true; }
	static function dz(a:Int, b:Int):Int return a % b;
	static function main() {
		try { throw 2; } catch (e:Float) { Sys.println("float " + e); }
		try { var x = [1, 2]; Sys.println(x[5]); Sys.println(Std.parseInt("zz")); } catch (e:Dynamic) { Sys.println("err"); }
		try { Sys.println(side("a") && boom() > 0); } catch (e:String) { Sys.println("caught " + e); }
		var v = try boom() catch (e:String) -1; Sys.println(v);
		for (i in 0...3) { try { if (i == 1) throw "skip"; Sys.println("it " + i); } catch (e:String) { Sys.println(e); continue; } Sys.println("after " + i); }
		function f(n:Int):String { try { if (n == 0) throw "zero"; return "ok"; } catch (e:String) { return "c" + e; } return "no"; }
		Sys.println(f(0)); Sys.println(f(1));
		try { try { throw "a"; } catch (e:Int) { Sys.println("wrong"); } } catch (e:String) { Sys.println("outer " + e); }
		try { (null : Dynamic).foo(); } catch (e:Dynamic) { Sys.println("call on null"); }
		try { var d:Dynamic = 5; d.foo(); } catch (e:Dynamic) { Sys.println("call on int"); }
		try { var d:Dynamic = "s"; var n:Int = cast(d, Int); Sys.println(n); } catch (e:Dynamic) { Sys.println("bad cast"); }
		try { haxe.Json.parse("{bad"); } catch (e:Dynamic) { Sys.println("bad json"); }
		try { throw new haxe.Exception("m"); } catch (e:haxe.Exception) { Sys.println(e.message); Sys.println(Std.string(e)); Sys.println(e); Sys.println("" + e); }
		try { throw "s"; } catch (e) { Sys.println(e.message); Sys.println("" + e); Sys.println(Std.isOfType(e, haxe.ValueException)); }
	}
}
