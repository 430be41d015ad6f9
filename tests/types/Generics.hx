class Box<T> { public var v:T; public function new(v:T) this.v = v; public function swap<U>(u:U):Box<U> return new Box(u); public function pair<U>(o:Box<U>):Pair<T, U> return new Pair(v, o.v); }
class Pair<A, B> { public var a:A; public var b:B; public function new(a, b) { this.a = a; this.b = b; } public function flip() return new Pair(b, a); public function mapA<C>(f:A->C) return new Pair(f(a), b); }
class Cache<K:{}, V> { var m = new haxe.ds.ObjectMap<K, V>(); public function new() {} public function get(k, f:Void->V) { if (!m.exists(k)) m.set(k, f()); return m.get(k); } }
class Node<T> { public var next:Null<Node<T>>; public var it:T; public function new(it, ?next) { this.it = it; this.next = next; } public function last() { var n = this; while (n.next != null) n = n.next; return n; } }
class Num<T:Float> { var n:T; public function new(n) this.n = n; public function add(m:T) { var s = n + m; var d = n / m; var c = n > m; return s; } }
class Generics {
  static function max<T:Float>(a:T, b:T):T return a > b ? a : b;
  static function id<T>(x:T):T { var y = x; var f = z -> { var q:T = z; q; }; return f(y); }
  static function arr<T>(x:T, n:Int):Array<T> return [for (_ in 0...n) x];
  static function conv<A, B>(l:Array<A>, f:A->B):Map<String, B> return [for (x in l) '$x' => f(x)];
  static function nest<T>(x:Array<Array<T>>):T return x[0][0];
  static function run() {
    var a = new Box(1); var b = a.swap("s"); var c = a.pair(b); var d = c.flip(); var e = d.mapA(s -> s.length); var f = e.a; var g = new Box(new Box([1]));
    var h = g.v.v[0]; var i = max(1.5, 2); var k = id; var l = id([1]); var m = arr("x", 2); var n = conv([1, 2], x -> x > 1); var o = nest([[1.5]]);
    var p = new Cache<{}, Int>(); var q = p.get({}, () -> 1); var r = new Node(1, new Node(2)); var s = r.last().it; var t = new Num(1).add(2); var u:Box<Null<Int>> = new Box(null); var v = u.v;
    var w = new Box(null); w.v = "s"; var x = [new Box(1), new Box(2)]; var y = x.map(b -> b.v); var z = new Pair(1, x -> x + 1);
    return z;
  }
  static function local() { function g<T>(x:T, f:T->T):T return f(x); var a = g(1, x -> x); var b = g("s", x -> x + "t"); function h<A, B:Array<A>>(b:B):A return b[0]; var c = h([1]); return c; }
  static function main() {}
}
