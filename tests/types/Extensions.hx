using Extensions.Tools;
using Lambda;
using StringTools;
class Tools {
  public static function second<T>(a:Array<T>):Null<T> return a[1];
  public static function mapAll<T, R>(a:Iterable<T>, f:T->R):Array<R> return [for (x in a) f(x)];
  public static function pairs<K, V>(m:Map<K, V>):Array<{k:K, v:V}> return [for (k => v in m) {k: k, v: v}];
  public static function or<T>(v:Null<T>, d:T):T return v == null ? d : v;
  public static function tap<T>(v:T, f:T->Void):T { f(v); return v; }
  public static function half(i:Int):Float return i / 2;
  public static function twice(f:Float) return f * 2;
  public static function call<A, B>(f:A->B, a:A):B return f(a);
  public static function named<T:{name:String}>(o:T):T return o;
  public static function dyn(d:Dynamic) return 1;
  public static function opt<T>(a:Array<T>, ?i:Int, ?f:T->Bool) return a[i];
}
class Extensions {
  static function run() {
    var a = [1, 2].second();
    var b = ["x" => 1].pairs();
    var c = b.mapAll(p -> p.k + p.v);
    var d = a.or(3);
    var e = 5.half();
    var f = 5.twice();
    var g = (x -> x + 1).call(2);
    var h = {name: "n", z: 1}.named();
    var i = "s".tap(s -> { var t = s; });
    var j = [1, 2].opt(x -> x > 1);
    var k = [1, 2].opt(0);
    var l = ["a"].map(s -> s.length).filter(n -> n > 0);
    var m = [1, 2].fold((x, acc) -> acc + x, 0);
    var n = [3, 4].find(x -> x > 3);
    var o = "abc".startsWith("a");
    var p = " x ".trim().lpad("0", 5);
    var q = [[1], [2]].flatten().array();
    var r = [1, 2].mapi((i, x) -> i * x);
    var s = [1].exists(x -> x == 1);
    var t = [1].has(2);
    var u = [1].list().map(x -> "" + x);
    var v = ["k" => 2].map(x -> x * 2);
    var w = [1].second;
    var y = [1, 2].foreach(x -> x > 0);
    var z = [1, 2].count();
    return z;
  }
  static function main() {}
}
