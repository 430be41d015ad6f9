# Read by ../facts.sh: what a declaration says.
# shellcheck shell=sh disable=SC2034,SC2086,SC2154

project "typedef chains"
put src/T.hx <<'END'
typedef T1 = T2;
typedef T2 = Int;
typedef S1 = {a:Int, ?b:S2};
typedef S2 = {c:Int};
END
put src/User.hx <<'END'
import T;
class User {
  public static function run(x:T1):String return "v" + (x + 1);
  public static function s(x:S1):String return "v" + (x.b == null ? 0 : x.b.c);
  public static function make():S1 return {a: 1, b: {c: 2}};
}
END
put src/Far.hx <<'END'
class Far { public static function run():String { var x = User.make().b.c; return "far" + x; } }
END
edit "first" 2
sed -i 's/T2 = Int/T2 = String/' src/T.hx
edit "its end" - 
sed -i 's/T2 = String/T2 = Float/' src/T.hx
edit "its end again" -
sed -i 's/c:Int/c:String/' src/T.hx
edit "a field" - fails
sed -i 's/c:String/c:Float/' src/T.hx
edit "a field again" 2
sed -i 's/c:Float/c:Int/' src/T.hx
edit "and back" 0

project "abstracts"
put src/Ab.hx <<'END'
abstract Ab(Int) {
  public function new(x:Int) this = x;
  @:from public static function ofString(s:String):Ab return new Ab(s.length);
  @:op(A + B) public function plus(o:Ab):Ab return new Ab(this + o.value());
  public function value():Int return this;
}
END
put src/User.hx <<'END'
class User {
  public static function run():Int { var a:Ab = "abc"; var b:Ab = "d"; return (a + b).value(); }
}
END
put src/Only.hx <<'END'
class Only { public static function run():Int return new Ab(3).value(); }
END
edit "first" 3
sed -i 's/@:from public static function ofString/@:from public static function fromString/' src/Ab.hx
edit "another @:from" -
sed -i 's/@:op(A + B)/@:op(A * B)/' src/Ab.hx
edit "the operator is gone" - fails
sed -i 's/@:op(A \* B)/@:op(A + B)/' src/Ab.hx
edit "and is there" -
sed -i 's/  public function value/  @:op(A + B) public static function more(a:Ab, b:String):Int return 1;\n  @:op(A + B) public static function most(a:Ab, b:Ab):Ab return a;\n  public function value/' src/Ab.hx
edit "more operators" -
sed -i 's/@:from public/public/' src/Ab.hx
edit "no cast" - fails
sed -i 's/abstract Ab(Int) {/abstract Ab(Int) from Int to Int {/; s/public static function fromString/@:from public static function fromString/' src/Ab.hx
edit "from and to" -
sed -i 's/this = x;/this = x + 1;/' src/Ab.hx
edit "its constructor's body" -
put src/Ab.hx <<'END'
abstract Ab(Int) {
  public function new(x:Int) this = x;
  @:from public static function ofString(s:String):Ab return new Ab(s.length);
  @:op(A + B) public function plus(o:Ab):Ab return new Ab(this + o.value());
  public function value():Int return this;
}
END
edit "anew" -
sed -i 's/  @:from/  @:from public static function earlier(s:String):Ab return new Ab(7);\n  @:from/' src/Ab.hx
edit "an earlier cast" 2
sed -i 's/  @:op/  @:op(A + B) public function early(o:Ab):Ab return o;\n  @:op/' src/Ab.hx
edit "an earlier operator" 2

project "@:to, @:forward, @:arrayAccess"
put src/Ab.hx <<'END'
@:forward(length)
abstract Ab(Array<Int>) {
  public function new() this = [1, 2];
  public function plain():Int return 1;
}
END
put src/User.hx <<'END'
class User {
  public static function run():Int return new Ab().length;
}
END
put src/Text.hx <<'END'
class Text { public static function run():String { var a = new Ab(); return "x" + a; } }
END
edit "first" 3
sed -i 's/  public function plain/  public var length(get, never):Int;\n  function get_length():Int return 7;\n  public function plain/' src/Ab.hx
edit "a member hides the forwarded one" -
sed -i '/length(get/d; /get_length/d; s/@:forward(length)/@:forward(push)/' src/Ab.hx
edit "forwards another" - fails
sed -i 's/@:forward(push)/@:forward/' src/Ab.hx
edit "forwards all" -
sed -i 's/  public function plain/  @:to public function text():String return "to";\n  public function plain/' src/Ab.hx
edit "a cast to String" -
sed -i 's/  public function plain/  public function toString():String return "toString";\n  public function plain/' src/Ab.hx
edit "toString" -

project "enum abstracts"
put src/Level.hx <<'END'
enum abstract Level(Int) to Int { var Low = 1; var High = 2; }
END
put src/User.hx <<'END'
class User {
  public static function run(l:Level):String return switch (l) { case Low: "l"; case High: "h"; };
  public static function num():Int return Level.High;
}
END
put src/Other.hx <<'END'
class Other { public static function low():Int return Level.Low; }
END
edit "first" -
sed -i 's/High = 2/High = 3/' src/Level.hx
edit "a value" -
sed -i 's/var High = 3;/var High = 3; var Top = 9;/' src/Level.hx
edit "one more" - fails
sed -i 's/ var Top = 9;//' src/Level.hx
edit "one less" -
sed -i 's/Level(Int) to Int/Level(Int)/' src/Level.hx
edit "no to" - fails
sed -i 's/Level(Int)/Level(Int) to Int/; s/var High = 3/var High/' src/Level.hx
edit "an implied value" -
sed -i 's/Low = 1/Low = 5/' src/Level.hx
edit "that follows another" -

project "inline constants"
put src/A.hx <<'END'
class A { public static inline var ONE = 1; public static inline var NAME:String = "a"; }
END
put src/B.hx <<'END'
class B { public static inline var TWO = A.ONE + 1; }
END
put src/C.hx <<'END'
class C { public static function run():Int return B.TWO; public static function more(?x:Int = 4):Int return x; }
END
put src/D.hx <<'END'
class D { public static function run():Int return C.run(); public static function sw(i:Int):Int return switch (i) { case A.ONE: 10; case B.TWO: 20; case _: 0; }; }
END
edit "first" 4
sed -i 's/ONE = 1/ONE = 5/' src/A.hx
edit "through another" -
sed -i 's/ONE = 5/ONE = 1.5/' src/A.hx
edit "another type" - fails
sed -i 's/ONE = 1.5/ONE = 6/; s/public static inline var ONE/public static var ONE/' src/A.hx
edit "not inline any more" - fails
sed -i 's/public static var ONE/public static inline final ONE/' src/A.hx
edit "final" -

project "enums"
put src/E.hx <<'END'
enum E { One; Two(x:Int); }
END
put src/User.hx <<'END'
class User { public static function run(e:E):Int return switch (e) { case One: 1; case Two(x): x; }; }
END
put src/Loose.hx <<'END'
class Loose { public static function run(e:E):Int return switch (e) { case One: 1; case _: 2; }; public static function make():E return Two(1); }
END
put src/Index.hx <<'END'
class Index { public static function run(e:E):Int return Type.enumIndex(e); public static function all():Array<String> return Type.getEnumConstructs(E); }
END
edit "first" 3
sed -i 's/Two(x:Int);/Two(x:Int); Three;/' src/E.hx
edit "one more" - fails
sed -i 's/ Three;//' src/E.hx
edit "and gone" 0
put src/E.hx <<'END'
enum E { Two(x:Int); One; }
END
edit "another order" -
sed -i 's/x:Int/x:String/' src/E.hx
edit "another parameter" - fails
sed -i 's/x:String/y:Int/' src/E.hx
edit "another name of a parameter" -

project "interfaces and superclasses"
put src/I.hx <<'END'
interface I { function f(x:Int):Int; }
END
put src/Base.hx <<'END'
abstract class Base implements I { static function s():Int return 1; }
END
put src/Sub.hx <<'END'
abstract class Sub extends Base { public static function run():Int return Base.s(); }
END
put src/User.hx <<'END'
class User { public static function run():Int return Sub.run(); }
END
edit "first" -
sed -i 's/function f(x:Int):Int;/function f(x:Int):Int; function h():Int;/' src/I.hx
edit "an interface asks for more" -
sed -i 's/abstract class Base implements I/class Base implements I/' src/Base.hx
edit "the superclass does not implement it" - fails
sed -i 's/class Base implements I/class Base/' src/Base.hx
edit "it need not" -
sed -i 's/static function s():Int return 1;/static function s(?x:Int):Int return 1;/' src/Base.hx
edit "a signature" -
sed -i 's/^class Base/final class Base/' src/Base.hx
edit "a final class" - fails
sed -i 's/^final class Base/class Other/' src/Base.hx
edit "not there" - fails

project "type parameters"
put src/G.hx <<'END'
abstract G<T>(Array<T>) { public function new(x:T) this = [x]; public function get():T return this[0]; }
END
put src/K.hx <<'END'
class K { public static function id<T>(x:T):T return x; }
END
put src/User.hx <<'END'
class User {
  public static function run():String return "v" + new G<String>("a").get();
  public static function idd():String return "v" + K.id("a");
  public static function in_(x:G<Int>):Int return x.get() + 1;
}
END
edit "first" 3
sed -i 's/abstract G<T>/abstract G<T:Float>/' src/G.hx
edit "a constraint" - fails
sed -i 's/abstract G<T:Float>/abstract G<T>/; ' src/G.hx
sed -i 's/id<T>/id<T:Float>/' src/K.hx
edit "of a method" - fails
sed -i 's/id<T:Float>(x:T):T return x/id<T>(x:T, ?y:T):T return x/' src/K.hx
edit "an optional argument" -

project "properties"
put src/P.hx <<'END'
class P { public static var x(default, null):Int = 1; public static var y(get, never):Int; static function get_y():Int return 2; }
END
put src/User.hx <<'END'
class User { public static function run():Int return P.x + P.y; }
END
edit "first" 2
sed -i 's/x(default, null):Int = 1;/x(get, null):Int; static function get_x():Int return 8;/' src/P.hx
edit "an accessor" 2
sed -i 's/y(get, never):Int; static function get_y():Int return 2;/y(default, never):Int = 4;/' src/P.hx
edit "no accessor" 2

project "arguments"
put src/A.hx <<'END'
class A {
  public static function f(x:Int, y:Int = 3):Int return x + y;
  public static function o(x:Int, ?y:String):Int return x;
  public static function r(...xs:Int):Int return xs.length;
}
END
put src/User.hx <<'END'
class User { public static function run():Int return A.f(1) + A.o(1) + A.r(1, 2); }
END
put src/Ref.hx <<'END'
class Ref { public static function run():Array<Int> return [1, 2].map(function(x) return A.f(x, 1)); public static function g():Int->Int->Int return A.f; }
END
edit "first" 3
sed -i 's/y:Int = 3/y:Int = 4/' src/A.hx
edit "a default" -
sed -i 's/?y:String/?z:Int, ?y:String/' src/A.hx
edit "one more optional one" -
sed -i 's/y:Int = 4/y:Int/' src/A.hx
edit "a required one" - fails
sed -i 's/y:Int)/y:Int = 5)/; s/\.\.\.xs:Int):Int return xs.length/xs:Int, ys:Int):Int return xs/' src/A.hx
edit "no rest" -

project "module-level fields"
put src/Util.hx <<'END'
function helper(x:Int):Int return x + 1;
var setting:Int = 3;
END
put src/User.hx <<'END'
import Util;
class User { public static function run():Int return helper(1) + Util.helper(2) + setting; }
END
edit "first" -
sed -i 's/x:Int):Int return x + 1/x:Int, ?y:Int):Int return x + 2/' src/Util.hx
edit "a signature" -
sed -i 's/setting:Int = 3/setting:Float = 3/' src/Util.hx
edit "a type" - fails
sed -i 's/setting:Float = 3/setting:Int = 4/' src/Util.hx
edit "and back" -
cat >>src/Util.hx <<'END'
class Util { public static function helper(x:Int):Int return 100; }
END
edit "a class of the module's name" -

project "private members"
put src/A.hx <<'END'
class A {
  static function secret(x:Int):Int { return x * 2; }
  static function other(x:Int):Int { return x * 3; }
  public static function run():Int return secret(1) + other(2);
}
END
put src/User.hx <<'END'
class User { public static function run():Int return 1; }
END
put src/Third.hx <<'END'
class Third { public static function run():Int return A.run(); }
END
edit "first" 3
keep src/User.hx
put src/User.hx <<'END'
class User { @:access(A) public static function run():Int return A.secret(3); }
END
edit "used by another class" 2
put src/User.hx <<'END'
class User { public static function run():Int return @:privateAccess A.other(3); }
END
edit "another one used" 2
back src/User.hx "none used"
put src/User.hx <<'END'
class User { public static function run():Int return A.secret(3); }
END
edit "not allowed" - fails
sed -i 's/^class A/@:allow(User) class A/' src/A.hx
edit "allowed" 2
sed -i 's/^@:allow(User) class A/@:allow(Third) class A/' src/A.hx
edit "allowed to another" - fails
sed -i 's/  static function secret/  @:allow(User) static function secret/' src/A.hx
edit "a member allows it" -
sed -i 's/  @:allow(User) static function secret/  public static function secret/' src/A.hx
edit "public" -

project "@:native and @:keep"
put src/a/A.hx <<'END'
package a;
class A { public static function doIt():Int return 1; static function unused():Int return 2; public static var field:Int = 1; }
END
put src/User.hx <<'END'
class User { public static function run():Int return a.A.doIt(); }
END
edit "first" 2
sed -i 's/^class A/@:native("Other.Name") class A/' src/a/A.hx
edit "a class gets another name" 1
sed -i 's/public static function doIt/@:native("zzz") public static function doIt/' src/a/A.hx
edit "a method gets another name" -
sed -i 's/@:native("zzz")/@:native("yyy")/' src/a/A.hx
edit "yet another" -
sed -i 's/static function unused/@:keep static function unused/' src/a/A.hx
edit "kept" 1
sed -i 's/@:native("Other.Name") //' src/a/A.hx
edit "its own name" 1
sed -i 's/^class A/@:keep class A/' src/a/A.hx
edit "all kept" -

project "an accessor that is not there"
put src/A.hx <<'END'
class A { public static var len(get, null):Int = 5; }
END
put src/B.hx <<'END'
class B { public static function run() return A.len + 1; }
END
edit "missing" - fails
put src/A.hx <<'END'
class A { public static var len(get, null):Int = 5; static function get_len():Void {} }
END
flags="$flags --keep-going"
edit "of Void" - fails
"$build/hx2ex" build --json $flags >out.json 2>/dev/null
[ "$(count failed)" = 2 ] || wrong "$(count failed) classes failed, not 2"
