class MyErr extends haxe.Exception { public var code = 1; public function new(m) super(m); }
enum Err { Bad(s:String); Worse; }
abstract Code(Int) from Int {}
class Exceptions {
  static function run(f:Void->Int) {
    try f() catch (e:MyErr) { var a = e.code; } catch (e:Err) { var b = e; } catch (e:String) { var c = e; } catch (e:Int) { var d = e; } catch (e:Array<Dynamic>) { var x = e[0]; } catch (e) { var g = e.message; var h = e.stack; }
    try {} catch (e:Dynamic) { var i = e; var j = e.foo; }
    try {} catch (e:Any) { var k = e; }
    try {} catch (e:haxe.ValueException) { var l = e.value; }
    try {} catch (c:Code) { var m = c; }
    try {} catch (x:Float) { var n = x; }
    var o = try f() catch (e) 0.5;
    var p = try { var q = f(); q + 1; } catch (e:Dynamic) { trace(e); null; };
    var r = try throw Bad("x") catch (e:Err) switch e { case Bad(s): s; case Worse: "w"; };
    return p;
  }
  static function thrower(b) { if (b) throw new MyErr("x"); return throw Worse; }
  static function conv(s:String) { var a = try Std.parseInt(s) catch (e) null; if (a == null) throw 'bad $s'; return a; }
  static function main() {}
}
