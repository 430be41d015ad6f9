class Inferred {
  static function fib(n) return n < 2 ? n : fib(n - 1) + fib(n - 2);
  static function even(n) return n == 0 ? true : odd(n - 1);
  static function odd(n) return n == 0 ? false : even(n - 1);
  static function build(n) { if (n == 0) return []; var r = build(n - 1); r.push(n); return r; }
  static function first(a) return a[0];
  static function len(s) return s.length;
  static function both(a, b) { a = b; return a; }
  static function sum(l) { var t = 0; for (x in (l : Array<Int>)) t += x; return t; }
  static function avg(l:Array<Float>) { var t = .0; for (x in l) t += x; return t / l.length; }
  static function gcd(a, b) return b == 0 ? a : gcd(b, a % b);
  static function pow(b, e) { var r = 1.0; while (e > 0) { r *= b; e--; } return r; }
  static function throwing() throw "no";
  static function maybe(b) { if (b) return 1; return null; }
  static function mixed(b) { if (b) return 2.5; return 1; }
  static function voidOne() {}
  static function voidTwo() return voidOne();
  static function str(x) return 'v$x';
  static function concat(a, b) return a + "-" + b;
  static function cmp(a, b) return a > b ? 1 : -1;
  static function later() { var x = null; x = 1; var y = []; y.push("a"); var z = new Map(); z.set("k", 1); var w; w = 2.5; return z; }
  static function chain() return helper().map(x -> x + 1);
  static function helper() return [1, 2];
  static var cached = compute();
  static function compute() return ["a" => [1]];
  static var counter = 0;
  static var lazyValue = null;
  static final names = ["a", "b"];
  var field = [];
  var other = fib(3);
  function new() { field.push(1); }
  function me() return this;
  function get() return field;
  function fluent(x) { field.push(x); return this; }
  function ping(n) return n < 1 ? "end" : pong(n - 1);
  function pong(n) return ping(n);
  static function use() { var i = new Inferred(); var a = i.fluent(2).get(); var b = i.ping(3); var c = cached["a"]; lazyValue = "s"; var d = first(["q"]); var e = build(2); var f = both(1, 2); return a; }
  static function main() {}
}
