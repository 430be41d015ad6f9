enum Err { Bad(s:String); Worse; }

class Thrown {
	static function t(n:Int):Void {
		switch (n) {
			case 0: throw "str"; case 1: throw 42; case 2: throw Bad("x");  case 4: throw new haxe.Exception("plain"); case 5: throw {code: 5}; case 6: throw 1.5; case 7: throw true; case 8: throw Worse; case 9: throw [1, 2]; case 10: throw null;
			default: Sys.println("no throw");
		}
	}
	static function main() {
		for (i in 0...12) {
			try { t(i); } catch (e:String) { Sys.println("S " + e); } catch (e:Int) { Sys.println("I " + e); } catch (e:Err) { Sys.println("E " + e); }  catch (e:haxe.Exception) { Sys.println("X " + e.message); }
			try { t(i); } catch (e:Dynamic) { Sys.println("D " + e); }
			try { t(i); } catch (e:haxe.Exception) { Sys.println("HX " + e.message + " " + Std.string(e)); }
			try { t(i); } catch (e) { Sys.println("W " + e.message); }
			try { try { t(i); } catch (e:Int) { throw "again " + e; } } catch (e:Dynamic) { Sys.println("R " + e); }
			try { try { t(i); } catch (e:Dynamic) { throw e; } } catch (e:String) { Sys.println("RS " + e); } catch (e:Dynamic) { Sys.println("RD " + e); }
			try { try { t(i); } catch (e:haxe.Exception) { throw e; } } catch (e:String) { Sys.println("TS " + e); } catch (e:Dynamic) { Sys.println("TD " + e); }
			try { t(i); } catch (e:Float) { Sys.println("F " + e); } catch (e:Bool) { Sys.println("B " + e); } catch (e:Dynamic) { Sys.println("O"); }
		}
		var x = try { Std.parseInt("5") + 1; } catch (e:Dynamic) { 0; }; Sys.println(x);
		var r = try { t(0); 1; } catch (e:Dynamic) { 2; }; Sys.println(r);

	}
}
