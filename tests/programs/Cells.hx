class Cells {
  static function counter(start:Int):Void->Int { var n = start; return () -> n++; }
  static function each(a:Array<Int>, f:Int->Void) for (x in a) f(x);
  static function acc() { var total = 0.0; var s = ""; var last:Null<Int> = null; each([1, 2, 3], x -> { total += x / 2; s += x; last = x; }); return '$total $s $last'; }
  static function risky(n:Int) { if (n > 2) throw "big " + n; return n; }
  static function tr() { var done = 0; var msg = "none"; try { for (i in 0...5) { risky(i); done++; msg = "did " + i; } } catch (e:String) { msg += " " + e; } return '$done $msg'; }
  static function fold() { var c = 0; var r = Lambda.fold([1, 2, 3], (x, a) -> { c++; return a + x; }, 0); return '$r $c'; }
  static function arg(n:Int):Void->Int { return () -> { n += 2; return n; } }
  static function later() { var x = 1; var f = () -> x * 10; x = 5; return f() + x; }
  static function loops() { var fs = []; for (i in 0...3) { var k = i; fs.push(() -> { k += 10; return k; }); } return [for (f in fs) f() + f()]; }
  static function fin() { var log = ""; try { log += "a"; throw "x"; } catch (e:Dynamic) { log += "c" + e; } return log; }
  static function two() { var n = 0; var inc = () -> { n++; }; var get = () -> n; inc(); inc(); return get(); }
  static function obj() { var n = 0; return { inc: () -> ++n, get: () -> n }; }
  static function rec() { var f:Int->Int = null; f = n -> n <= 1 ? 1 : n * f(n - 1); return f(5); }
  static function cond(b:Bool) { var x = 0; var g = () -> x = 7; if (b) g(); return x > 3 ? "hi" : "lo"; }
  static function main() {
    var a = counter(5); var b = counter(0); trace(a(), a(), b(), a());
    trace(acc()); trace(tr()); trace(fold()); var q = arg(3); trace(q(), q()); trace(later(), loops()); trace(fin(), two());
    var o = obj(); o.inc(); trace(o.inc(), o.get()); trace(rec(), cond(true), cond(false));
  }
}
