class Scopes {
  static var x = "field";
  var y = 1.5;
  function new() {}
  static function shadow(x:Int) { var a = x; { var x = "s"; var b = x; { var x = [x]; var c = x; } } var x = x + 0.5; var d = x; for (x in ["q"]) { var e = x; } var f = x; switch 1 { case x: var g = x; } var h = (x:Bool) -> x; var i = Scopes.x; return d; }
  function fields() { var y = y + 1; var a = this.y; var f = () -> y; var g = () -> this.y; var z = { var y = "t"; y; }; return z; }
  static function late() { var f = null; var g = () -> f(1); f = (x:Int) -> "s" + x; var h = g(); var i; var j = () -> i; i = 3; var k = j(); return h; }
  static function loops() { var fs = []; for (i in 0...2) { var k = i * 1.5; fs.push(() -> k); } var n = 0; while (n < 2) { var m = n; n++; fs.push(() -> m); } return fs; }
  static function finals() { final a = 1; final b = [a]; final c:Float = a; final f = x -> x + a; var d = f(1); return b; }
  static function multi() { var a = 1, b = a + 0.5, c = 'x$b', d = [c], e:Null<Int> = null, f; f = d; return f; }
  static function unused(_, _x:Int, __:String) { var _y = _x; for (_ in 0...1) {} return _y; }
  static function metas() { @:keep var a = @:foo 1; var b = @ignore [1]; var c = (@:x 2.5); return c; }
  static function conds(n:Int) { var b = n > 1 && n < 3; var c = n > 1 || false; var d = !b; if (n == 1) { var e = 1; } else if (n == 2) { var e = "s"; } else { var e = []; e.push(1.5); } }
  static function assigns(a:Array<Int>, m:Map<String, Int>, o:{x:Float}) { var b = a[0] = 1; var c = m["k"] = 2; var d = o.x = 3; var e = o.x += 1; var f = a[0]++; var g = b = c = 4; m["k"]++; var h = m["z"] += 2; a[1] += 3; return h; }
  static function main() {}
}
