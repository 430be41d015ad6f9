@:native("Other.Name") class Renamed { public function new() {} public function run(x:Int) { var y = x; return this; } }
@:native("Kind") enum Named { A(n:Int); B; }
@:generic class Slot<T> { public var v:T; public function new(v:T) this.v = v; }
typedef Handler = (?f:Float, name:String)->Void;
class Natives {
  static function run(h:Handler, f:?Int->String) {
    var r = new Renamed(); var s = r.run(1); var n = A(1); var l = [r]; var c = Renamed; var g = new Slot(1); var g2 = new Slot(["x"]); var g3 = new Slot(r); var g4 = new Slot((x:Int) -> "s"); var g5 = new Slot({b: 1, a: "x"});
    var k = h; var m = f; var o = {"new": 1, "a b": 2, c: 3};
    try {} catch (e:Wrapped) { var w = e; }
    return s;
  }
  static function bound(f:(Int, ?String)->Bool, g:Int->Int->Int) { var a = f.bind(1); var b = f.bind(_, "x"); var c = g.bind(_, 2); var d = g.bind(3); return c; }
  static function main() {}
}
abstract Wrapped(String) {}
