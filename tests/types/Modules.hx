import haxe.ds.Option;
import haxe.ds.StringMap as SM;
import Math.max as biggest;
import haxe.io.Path.*;
using Modules.Ext;
private class Hidden { public var x = 1; public function new() {} public static function make() return new Hidden(); }
private typedef Alias = Array<Hidden>;
private enum Secret { Key(h:Hidden); }
private abstract Wrap(Hidden) from Hidden { public var x(get, never):Int; function get_x() return this.x; }
class Ext { public static function dbl(i:Int) return i * 2; public static function wrapped(h:Hidden):Wrap return h; }
function top(x, ?y:Int) { var z = x + y; return z; }
final CONST = [1, 2];
var mutable = null;
inline function inl<T>(x:T):Array<T> { var r = [x]; return r; }
private function priv() return new Hidden();
class Modules {
  static function run() { var a = new Hidden(); var b:Alias = [a]; var c = Key(a); var d = priv(); var e = top(1, 2); var f = CONST; var g = inl("s"); var h = a.wrapped().x; var i = Some(3); var j = new SM<Int>(); var k = biggest(1, 2); var l = 3.dbl(); var m = top; var n = b[0].x; var o = withoutExtension("a.b"); mutable = "x"; var p:Option<Hidden> = None; var q = switch c { case Key(h): h.x; }; var r = Hidden.make; return r(); }
  static function main() {}
}
