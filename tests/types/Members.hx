interface Shape { var area(get, never):Float; function scale(k:Float):Shape; }
class Base<T> implements Shape {
  public var value:T; public var area(get, never):Float; public var log(default, null) = []; var secret(null, set):Int;
  public static var made = 0; public static inline var MAX = 10; static inline final NAME = "n"; @:isVar public var boxed(get, set):Int;
  public final id = made++; public dynamic function hook(x:T):T return x;
  public function new(v) { value = v; log.push("new"); }
  function get_area() return 1.5; function set_secret(v) return v; function get_boxed() return boxed; function set_boxed(v) return boxed = v;
  public function scale(k):Shape { var z = k; return this; }
  public function map<R>(f:T->R):Base<R> return new Base(f(value));
  public function zip<U>(o:Base<U>) return new Base({a: value, b: o.value});
  public function self() return this; public function with(v:T):Base<T> { value = v; return this; }
  public static function of<T>(v:T) return new Base(v); static function pick<T:Base<Int>>(a:T, b:T):T return a;
}
class Child extends Base<Int> { public var extra:String; public function new() { super(1); extra = "e"; } override function self() { var s = super.self(); return this; } override public function scale(k:Float) { var q = super.scale(k); return q; } public function more() { var v = value + 1; return v; } }
class Members {
  static function run() {
    var a = new Base(1); var b = new Base("s"); var c = a.map(x -> x + 0.5); var d = a.zip(b); var e = d.value.b;
    var f = a.area; var g = a.log; var h = Base.MAX; var i = a.id; var j = a.hook; var k = a.hook(2);
    var l = new Child(); var m = l.self(); var n = l.scale(2); var o = l.more(); var p = l.extra.length; var q = l.value;
    var r = Base.of(2.5); var s = a.map; var t = a.with; var u = t(3); var v = Base.made++; var w = a.boxed = 4; var x = a.boxed += 1;
    var y:Shape = l; var z = y.area; var aa = [l, a]; var bb = [a, l]; var cc = true ? l : a; var dd = Child.new; var ee = dd(); var ff = Base.new.bind(1);
    a.hook = x -> x + 1; var gg = Base; var hh = Type.getClass(l); var ii = Type.createInstance(Child, []); var jj = (l : Base<Int>).self();
    return cc;
  }
  static function closures(l:Child) { var f = l.more; var g = f(); var h = l.map.bind(x -> "s" + x); var i = h(); var j = [1, 2].map(l.hook); var k = "abc".split; var m = Math.max; var n = Std.int; var o = [1.5].map(Std.int); var p = ["1"].map(Std.parseInt); return o; }
  static function main() {}
}
