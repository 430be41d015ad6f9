class Arrows {
  static function apply<T, R>(v:T, f:T->R):R return f(v);
  static function twice<T>(f:T->T):T->T return x -> f(f(x));
  static function compose<A, B, C>(f:A->B, g:B->C) return x -> g(f(x));
  static function fold<A, B>(l:Array<A>, f:(A, B)->B, z:B):B { for (x in l) z = f(x, z); return z; }
  static function run() {
    var a = apply(1, x -> x + 0.5);
    var b = apply("s", s -> s.length);
    var c = twice(x -> x + 1);
    var d = twice((s:String) -> s + "!");
    var e = compose((x:Int) -> "n" + x, s -> s.length);
    var f = fold([1, 2], (x, acc) -> acc + x, 0);
    var g = fold(["a"], (x, acc) -> { acc.push(x.length); acc; }, []);
    var h = (?x:Int, ?y) -> y + 1;
    var i = (x, y:String) -> x + y;
    var j = () -> 1;
    var k = () -> {};
    var l = (x) -> { if (x) return 1; return 2; };
    var m = x -> x.foo;
    var n = (x:{foo:Int}) -> x.foo;
    var o = (x, y) -> x == y;
    var p = (x, y) -> x < y;
    var q = x -> [x, x];
    var r = x -> {a: x, b: 1};
    var s = x -> y -> x + y;
    return s(1)(2);
  }
  static function captured() {
    var n = 0;
    var inc = () -> n++;
    var get = () -> n;
    var add = d -> n += d;
    var rec = null;
    rec = function(k) return k < 1 ? 0 : rec(k - 1);
    function fact(k) return k < 2 ? 1 : k * fact(k - 1);
    function id<T>(x:T) return x;
    function even(n:Int):Bool return n == 0 ? true : false;
    var one = id(1), two = id("b");
    var fs = [for (i in 0...3) () -> i];
    return fs;
  }
  static function defaults(f = 1.5, g = null, ?h:Int->Int, i = true, j = "q", k:Int = -1, l:Null<Int> = 4) {
    function inner(a = 3, ?b:String, c:Float = 2) { return a + c; }
    var m = inner;
    var n = function(a = 3, ?b) { b = "x"; return a; };
    return inner();
  }
  static function named() {
    function a() {}
    function b():Int return 1;
    var c = function d(x:Int) return x == 0 ? 0 : d(x - 1);
    var e = a, f = b;
    inline function g(x) return x * 2;
    var h = g(2);
    final i = x -> x + g(x);
    var arr = [a, function() {}];
    return arr;
  }
  static function main() {}
}
