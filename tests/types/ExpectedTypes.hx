enum Shape { Circle(r:Float); Square(s:Int); Named(n:String, ?size:Int); Empty; }
typedef Point = {x:Float, y:Float, ?label:String};
abstract Meters(Float) from Float to Float { public function new(f:Float) this = f; public inline function twice():Meters return new Meters(this * 2); }
class ExpectedTypes {
  static function switchArms(n:Int) {
    var f:Int->String = switch n { case 0: x -> "zero" + x; case 1: x -> { var y = x * 2; "a" + y; } case _: x -> null; };
    var g:Array<Float> = switch n { case 0: [1, 2]; case _: [for (i in 0...n) i]; };
    var h = switch n { case 0: 1; case 1: 2.5; case _: null; };
    return g;
  }
  static function ifArms(b:Bool) {
    var m:Meters = if (b) 1.5 else 2;
    var p:Point = b ? {x: 1, y: 2} : {x: 1.5, y: 2, label: "l"};
    var q = b ? {x: 1, y: 2} : {x: 3, y: 4};
    var f:Float->Float = if (b) v -> v else v -> { var w = v + 1; w; };
    var t = b ? 1 : 2.5;
    var u = b ? "a" : null;
    var z = b ? null : 3;
    return z;
  }
  static function tryArms() {
    var f:Int->Int = try (a -> a + 1) catch (e:String) (a -> e.length) catch (e) (a -> 0);
    var v = try 1 catch (e:Int) e;
    var s:Null<Float> = try 1 catch (e:Dynamic) null;
    return f;
  }
  static function blocks() {
    var f:String->Int = { var k = 3; s -> s.length + k; };
    var g:String->Int = (s -> s.length);
    var h = (s -> s + 1 : Float->Float);
    var l:Array<Int->Int> = [x -> x, x -> { var y = x; return y; }];
    var m:Map<String, Int->Float> = ["a" => x -> x, "b" => x -> 2.5];
    var o:{f:Int->String, ?g:Float->Bool} = {f: i -> "i" + i, g: j -> j > 1};
    return o;
  }
  static function enums() {
    var s:Shape = Circle(1);
    var l:Array<Shape> = [Circle(2), Empty, Named("x")];
    var f:Shape->Float = s -> switch s { case Circle(r): r; case Square(q): q; case Named(n, size): size; case Empty: 0; };
    var c = Circle;
    var n = Named.bind(_, 3);
    var mk = [Square, x -> Empty];
    return mk;
  }
  static function optional(?cb:(Int, ?String)->Void, ?p:Point, n = 3, s = "x", ?b:Bool) {
    if (cb != null) cb(n);
    var q = p == null ? {x: 0.0, y: 0.0} : p;
    return q;
  }
  static function calls() {

    optional(function(i, ?s:String) { var k = i; });
    optional({x: 1, y: 2});
    optional(5, "y", true);
    var r = optional(null, null, 2);
  }
  static function returned(b:Bool):Int->Array<Float> {
    if (b) return x -> [x];
    return function(x) { var r = [1.5]; return r; };
  }
  static function nested():Int->(String->Bool) return a -> (s -> s.length == a);
  static function rest(...fs:Int->Float) return [for (f in fs) f(1)];
  static function useRest() { rest(x -> x, x -> x * 1.5); var r = rest(); }
  static function main() {}
}
