abstract Celsius(Float) to Float {
  public inline function new(v:Float) this = v;
  @:from static function ofInt(i:Int) return new Celsius(i);
  @:from static function ofString(s:String):Celsius return new Celsius(Std.parseFloat(s));
  @:to function toText():String return this + "C";
  @:op(A + B) static function add(a:Celsius, b:Celsius):Celsius return new Celsius((a : Float) + (b : Float));
  @:op(A * B) @:commutative static function scale(a:Celsius, k:Int):Celsius return a;
  @:op(A > B) static function gt(a:Celsius, b:Celsius):Bool return true;
  @:op(-A) function neg() return new Celsius(-this);
  @:op(A++) function inc() return this;
  @:arrayAccess function at(i:Int) return this + i;
  @:arrayAccess function setAt(i:Int, v:String) return v.length;
  public var half(get, never):Float;
  function get_half() return this / 2;
}
@:forward(length, push) @:arrayAccess abstract Bag<T>(Array<T>) from Array<T> { public function first() return this[0]; @:to public function text():String return this.join(","); }
abstract Fn(Int->String) from Int->String to Int->String { @:to function len():Int return 1; }
@:callable abstract Call(Int->String) from Int->String {}
enum abstract Level(Int) from Int to Int { var Low = 1; var High; @:op(A < B) static function lt(a:Level, b:Level):Bool; }
enum abstract Word(String) to String { var Hi; var Bye = "b"; public function up() return this.toUpperCase(); }
abstract Either2<A, B>(Dynamic) from A to A from B to B {}
abstract NonZero(Int) to Int { function new(i) this = i; public static function make(i:Int):Null<NonZero> return i == 0 ? null : new NonZero(i); }
@:transitive abstract Tr(String) from String to String {}
class Abstracts1 {
  static function take(c:Celsius, s:String, f:Float) return c;
  static function run() {
    var a:Celsius = 1;
    var b:Celsius = "3";
    var c = a + b;
    var d = a + 1;
    var e = 2 * a;
    var f = a * 2;
    var g = a > b;
    var h = -a;
    var i = a[0];
    var j = a[1] = "x";
    var k = a.half;
    var l:String = a;
    var m:Float = a;
    take(1, a, a);
    var n = "t" + a;
    var o = a == b;
    var p = [a, b];
    var q:Array<Celsius> = [1, "2"];
    var r = true ? a : b;
    a++;
    var s = '$a';
    return r;
  }
  static function bags() {
    var b:Bag<Int> = [1, 2];
    var n = b.length;
    var f = b.first();
    var p = b.push(3);
    var x = b[0];
    b[1] = 4;
    var s:String = b;

    var c:Call = i -> "c" + i;
    var r = c(3);
    var g:Fn = i -> "g";
    var gg:Int = g;
  }
  static function enums(l:Level, w:Word) {
    var a = Low;
    var b:Int = High;
    var c:Level = 2;
    var d = switch l { case Low: "l"; case High: "h"; };
    var e = [Low, High];
    var f = Hi.up();
    var g:String = Bye;
    var h = Low < High;
    var i = w == Hi;
    var j = Level.Low;
    var k = (l : Int) + 1;
    var m = a + 1;
    return k;
  }
  static function either() {
    var e:Either2<Int, String> = 1;
    var f:Either2<Int, String> = "a";
    var g:Int = e;
    var n = NonZero.make(3);
    var k:Int = n;
    var t:Tr = "x";
    var u:String = t;
    var l = [e, f];
  }
  static function main() {}
}
