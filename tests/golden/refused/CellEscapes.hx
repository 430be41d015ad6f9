class CellEscapes {
  static var saved:Array<Int>;
  static function each<T>(a:Array<T>, f:T->Void) for (x in a) f(x);
  static function call<T>(f:Void->T):T return f();
  static function keep(a:Array<Int>, f:Void->Void) { f(); return a.length; }
  static function a1() { var a = []; var f = () -> a.push(1); var b = a; f(); return b.length; }
  static function a2() { var a = [1]; var f = () -> a.push(1); return keep(a, () -> f()); }
  static function a3() { var a = []; var f = () -> a.push(1); f(); saved = a; f(); return saved.length; }
  static function a4() { var a = [1, 2]; var f = () -> a.push(9); var n = 0; for (x in a) { if (n++ < 3) call(f); } return a.length; }
  static function a5() { var a = []; var f = () -> a.push(1); return {a: a, f: f}; }
  static function a6() { var a = []; each([1], x -> a.push(x)); return [a, a]; }
  static function a7() { var a = [1]; var f = () -> a; call(() -> a.push(3)); return f().length; }
  static function a9() { var a = [3, 1]; var f = () -> a.sort((x, y) -> { a.push(0); return x - y; }); f(); return a.length; }
  static function b2() { var a = [1]; var it = a.iterator(); call(() -> a.push(2)); var n = 0; while (it.hasNext()) n += it.next(); return n; }
  static function b3(a:Array<Int>) { call(() -> a.push(2)); return a.length; }
  static function b4() { var a = [1]; var l = a.map(x -> { call(() -> a.push(5)); return x; }); return l.length + a.length; }
  static function b5() { var a = [1]; call(() -> a.push(2)); var m = ["k" => a]; m["k"].push(3); return a.length; }
  static function b6() { var a:Array<Dynamic> = []; call(() -> { a.push(1); return 0; }); return a.length; }
  static function b7(c:Bool) { var a = [1]; call(() -> a.push(2)); return c ? a : null; }
  static function main() {}
}
