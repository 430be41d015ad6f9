typedef Iter<T> = {hasNext:()->Bool, next:()->T}
typedef Tree2 = {value:Int, ?children:Array<Tree2>}
typedef Cb = (err:Null<String>, ?data:Int)->Void
typedef Handler<T, R> = T->(R->Void)->Void
class Impl { public var name = "x"; public var size:Int = 1; public function new() {} public function get(i:Int) return name; }
class Structural {
  static function take(o:{name:String}) return o.name;
  static function gen<T:{size:Int}>(o:T) return o.size;
  static function two<T:{name:String} & {size:Int}>(o:T) return o;
  static function cons<T:haxe.Constraints.Constructible<Void->Void>>(t:T) return t;
  static function cb(f:Cb) f(null);
  static function handle<T, R>(h:Handler<T, R>, v:T) { var out = null; h(v, r -> out = r); return out; }
  static function run(t:Tree2, it:Iter<Float>) {
    var a = take(new Impl()); var b = gen(new Impl()); var c = two(new Impl()); var d:{size:Int, name:String} = new Impl();
    var e:{function get(i:Int):String;} = new Impl(); var f = e.get(1); var g = t.children; var h = t.children[0].value; var i = [for (x in t.children) x.value];
    var j = it.next(); for (x in it) { var k = x; } cb((e, ?d) -> { var l = e; var m = d; }); var n = handle((x:Int, done) -> done("s" + x), 1);
    var o = x -> x.name; var p = o(new Impl()); var q = function(x) { x.a = 1; return x.b + "s"; }; var r = x -> x.f(1) + 2; var s = x -> { for (y in (x.l : Array<Int>)) {} return x; };
    var u = (x, y) -> { x.push(y); return x; }; var v = x -> x.get(0).length; var w = f -> f(1); var z = f -> f("a", 2) + 1; var aa = (f, g) -> f(g);
    return p;
  }
  static function walk(t:Tree2) { var n = t.value; if (t.children != null) for (c in t.children) n += walk(c); return n; }
  static function open(x) { var y = x.name; var z = x.size + 1; return y; }
  static function useOpen() return open({name: "s", size: 1});
  static function dflt(?o:{a:Int, ?b:String}) { var c = o.b; var d = o == null ? 1 : o.a; return c; }
  static function main() {}
}
