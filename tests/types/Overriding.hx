interface Source<T> { function read(n:Int, ?into:Array<T>):T; function close():Void; }
interface Named extends Source<String> { function name(prefix:String):String; }
class Base<T> { public function new() {} public function put(v:T, n:Int):T return v; function skip(?q:Float) {} }
class Texts extends Base<String> { override function put(v, n) { var w = v; return v; } override function skip(?q) { var r = q; } }
abstract class Plan { public function new() {} abstract function step(x:String):Array<String>; }
class Real extends Plan { function step(x) { var t = x; return [x]; } function use() { var a = step("s"); return a[0]; } }
class Overriding implements Named {
  var open = null; public function new() {}
  public function read(n, ?into) { var a = n; var b = into; return "x"; }
  public function name(prefix) { var p = prefix; return p; }
  public function close() {}
  static function main() { var o = new Overriding(); var r = o.read(1); var t = new Texts(); var s = t.put("a", 2); }
}
