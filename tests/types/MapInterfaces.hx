import haxe.Constraints.IMap;
using MapInterfaces.Ext;
class Pair<A, B> { public var a:A; public var b:B; public function new(a, b) { this.a = a; this.b = b; } }
class Ext {
  public static function tuples<K, V>(map:IMap<K, V>):Array<Pair<K, V>> return [for (k in map.keys()) new Pair(k, map.get(k))];
  public static function reduce<T, R>(a:Array<T>, f:R->T->R, z:R):R { for (x in a) z = f(z, x); return z; }
}
class MapInterfaces {
  static function del<K>(n:Int, k:K) return switch n { case 0: {k: k, t: n}; case 1: var t = del(n - 1, k); {k: t.k, t: t.t + 1}; case _: throw "x"; };
  static function del2(n:Int) { var t = del(n, "s"); var q = t.k; return t; }
  static function toObject<T>(map:Map<String, T>):{} return Ext.tuples(map).reduce(function(o, t) { var q = t.a; var r = t.b; return o; }, {});
  static function toO2(map:Map<String, Int>) { var a = Ext.tuples(map); var b = map.tuples(); return a; }
  static function toO3<T>(map:Map<Int, T>) { var a = Ext.tuples(map); return a; }
  static function toO4<K:Int, T>(map:Map<Int, Array<T>>) { var a = Ext.tuples(map); return a; }
  static function main() {}
}
