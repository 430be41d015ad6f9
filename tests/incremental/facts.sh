#!/bin/sh
# One small project per kind of fact and an edit of it: what the daemon makes of
# the edit is what a build with an empty cache makes: outputs, exit code and
# diagnostics; and no more classes are transformed than the edit reaches.  Another
# process, which has nothing but the cache, makes that of it, too.
set -u
build=$(cd "$1" && pwd)
top=$(mktemp -d)
HX2EX_SOCKET=$top/socket
HX2EX_CACHE=$top/cache.db
export HX2EX_SOCKET HX2EX_CACHE
trap '"$build/hx2ex" stop >/dev/null 2>&1; rm -rf "$top"' EXIT
passed=0
failed=0
number=0
flags=

# NAME: begins a project.
project() {
	project=$1
	number=$((number + 1))
	mkdir -p "$top/$number/src"
	cd "$top/$number" || exit 2
	flags="src -D app_name=TodoApp"
	step=start
	"$build/hx2ex" clean >/dev/null 2>&1
}

put() { # FILE, its text on stdin
	mkdir -p "$(dirname "$1")"
	cat >"$1"
}

wrong() { # TEXT
	failed=$((failed + 1))
	echo "FAILED: $project: $step: $1"
}

count() { # KEY
	tr ',{' '\n\n' <out.json | sed -n "s/^ *\"$1\": *\([0-9]*\).*/\1/p" | head -1
}

# STEP EXPECTED: builds; EXPECTED is how many classes are transformed, - for any.
# The third word is `fails` when the build ends with errors, `cold` when the cache
# need not hold it.
edit() {
	step=$1
	want=$2
	ends=0
	[ "${3:-}" = fails ] && ends=1
	# shellcheck disable=SC2086
	"$build/hx2ex" build --json $flags >out.json 2>/dev/null
	got=$(count transformed)
	# shellcheck disable=SC2086
	"$build/hx2ex" build $flags >/dev/null 2>live.txt
	live=$?
	rm -rf scratch "$top/scratch.db"*
	# shellcheck disable=SC2086
	HX2EX_CACHE=$top/scratch.db "$build/hx2ex" build --no-daemon $flags -o scratch >/dev/null 2>scratch.txt
	scratch=$?
	before=$failed
	[ "$live" = "$scratch" ] || wrong "exit $live, from scratch $scratch"
	[ "$scratch" = "$ends" ] || wrong "exit $scratch from scratch: $(head -3 scratch.txt)"
	cmp -s live.txt scratch.txt || wrong "diagnostics differ: $(diff live.txt scratch.txt | head -6)"
	if [ "$scratch" = 0 ]; then
		diff -r -x .hx2ex-manifest lib scratch >diff.txt || wrong "outputs differ: $(head -8 diff.txt)"
	fi
	# shellcheck disable=SC2086
	"$build/hx2ex" build --no-daemon --json $flags >out.json 2>/dev/null
	# shellcheck disable=SC2086
	"$build/hx2ex" build --no-daemon $flags >/dev/null 2>warm.txt
	[ $? = "$scratch" ] || wrong "exit codes differ with the cache alone"
	cmp -s warm.txt scratch.txt || wrong "diagnostics differ with the cache alone: $(diff warm.txt scratch.txt | head -6)"
	again=$(count transformed)
	[ "$scratch" = 1 ] || [ "${3:-}" = cold ] || [ "$again" = 0 ] || wrong "$again classes were transformed with the cache alone"
	[ "$want" = - ] || [ "$got" = "$want" ] || wrong "$got classes were transformed, not $want"
	[ "$before" = "$failed" ] && passed=$((passed + 1))
}

# A file's text before an edit, to go back to it.
keep() { cp "$1" "$top/kept"; }
back() {
	cp "$top/kept" "$1"
	edit "${2:-$step, and back}" "${3:-0}"
}

restart() { "$build/hx2ex" restart >/dev/null 2>&1; }

# ---- what a name means ----

project "a new file shadows"
put src/a/b/User.hx <<'END'
package a.b;
class User { public static function run():String return Thing.name(); }
END
put src/Thing.hx <<'END'
class Thing { public static function name():String return "root"; }
END
put src/Bystander.hx <<'END'
class Bystander { public static function run():Int return 1; }
END
edit "first" 3
put src/a/Thing.hx <<'END'
package a;
class Thing { public static function name():String return "a"; }
END
edit "in the parent package" 2
put src/a/b/Thing.hx <<'END'
package a.b;
class Thing { public static function name():String return "a.b"; }
END
edit "in the same package" 2
rm src/a/b/Thing.hx
edit "and gone" 0
rm src/a/Thing.hx
edit "and the other" 0

project "a new file in another class path"
put src/User.hx <<'END'
class User { public static function run():String return Thing.name(); }
END
put one/Thing.hx <<'END'
class Thing { public static function name():String return "one"; }
END
mkdir two
flags="-cp one -cp two -cp src User -D app_name=TodoApp"
edit "first" 2
put two/Thing.hx <<'END'
class Thing { public static function name():String return "two"; }
END
edit "that wins" 1
put two/Thing.hx <<'END'
class Thing { public static function name(?x:Int):String return "two"; }
END
edit "and has another signature" 2
rm two/Thing.hx
edit "and is gone" 0

project "an import's wildcard"
put src/User.hx <<'END'
import w.*;
class User { public static function run():String return Thing.name(); }
END
put src/Thing.hx <<'END'
class Thing { public static function name():String return "root"; }
END
put src/w/Other.hx <<'END'
package w;
class Other { public static function name():String return "other"; }
END
edit "first" 3
put src/w/Thing.hx <<'END'
package w;
class Thing { public static function name():String return "w"; }
END
edit "finds a new file" 2
rm src/w/Thing.hx
edit "and no more" 0

project "a new type in a module"
put src/u/User.hx <<'END'
package u;
import m.Module;
class User { public static function run():String return Thing.name(); }
END
put src/Plain.hx <<'END'
import m.Module;
class Plain { public static function run():Int return Module.one(); }
END
put src/Thing.hx <<'END'
class Thing { public static function name():String return "root"; }
END
put src/m/Module.hx <<'END'
package m;
class Module { public static function one():Int return 1; }
END
edit "first" 4
put src/m/Module.hx <<'END'
package m;
class Module { public static function one():Int return 1; }
class Thing { public static function name():String return "module"; }
END
edit "that is imported" 2
put src/u/User.hx <<'END'
package u;
import m.Module;
class User { public static function run():String return Thing.name(); }
class Thing { public static function name():String return "own"; }
END
edit "in the own one" 2
put src/u/User.hx <<'END'
package u;
import m.Module;
class User { public static function run():String return Thing.name(); }
END
edit "and gone" 0
put src/m/Module.hx <<'END'
package m;
class Module { public static function one():Int return 1; }
END
edit "and the other" 0

project "constructors by their names"
put src/User.hx <<'END'
import Colour;
import Shape;
class User {
  public static function run():String return Std.string(Red);
  public static function two():Int return switch (Shape.Round) { case Round: 1; case _: 2; };
}
END
put src/Colour.hx <<'END'
enum Colour { Red; Green; }
END
put src/Shape.hx <<'END'
enum Shape { Round; Square; }
END
edit "first" 1
put src/Shape.hx <<'END'
enum Shape { Round; Square; Red(x:Int); }
END
edit "a later import has it too" 1
put src/Shape.hx <<'END'
enum Shape { Round; Square; }
END
edit "and no more" 0
put src/Shape.hx <<'END'
enum Shape { Round; Square; }
enum Mood { Red; }
END
edit "a new enum of an imported module has it" 1
put src/Shape.hx <<'END'
enum Shape { Round; Square; }
enum Mood { Blue; }
END
edit "no more, but another" 0

project "statics that are imported"
put src/User.hx <<'END'
import S1.*;
import S2.*;
class User { public static function run():String return pick(1); }
END
put src/S1.hx <<'END'
class S1 { public static function pick(x:Int):String return "one"; }
END
put src/S2.hx <<'END'
class S2 { public static function other(x:Int):String return "two"; }
END
edit "first" 3
put src/S2.hx <<'END'
class S2 { public static function other(x:Int):String return "two"; public static function pick(x:Int):String return "two"; }
END
edit "a later import has it too" 2
put src/S2.hx <<'END'
class S2 { public static function other(x:Int):String return "two"; }
END
edit "and no more" 0
put src/S2.hx <<'END'
class S2 { public static function other(x:Int):String return "two"; }
function pick(x:Int):String return "field";
END
edit "a module-level one" -
put src/User.hx <<'END'
import S1.*;
class User { public static function run():String return pick(1); }
function other() return 1;
END
edit "own module" -
put src/User.hx <<'END'
import S1.*;
class User { public static function run():String return pick(1); }
function other() return 1;
function pick(x:Int):String return "mine";
END
edit "own module has it" 2

project "import.hx"
put src/p/q/User.hx <<'END'
package p.q;
class User { public static function run():String return Thing.name(); }
END
put src/p/q/Other.hx <<'END'
package p.q;
class Other { public static function run():Int return 3; }
END
put src/x/Thing.hx <<'END'
package x;
class Thing { public static function name():String return "x"; }
END
put src/y/Thing.hx <<'END'
package y;
class Thing { public static function name():String return "y"; }
END
put src/Thing.hx <<'END'
class Thing { public static function name():String return "root"; }
END
edit "first" 5
put src/import.hx <<'END'
import x.Thing;
END
edit "at the root" 1
put src/p/import.hx <<'END'
import y.Thing;
END
edit "in the package above" 1
put src/p/q/import.hx <<'END'
import x.Thing as Thing;
END
edit "in the own package" -
put src/p/q/import.hx <<'END'
import y.Thing as Thing;
END
edit "changed" -
rm src/p/q/import.hx
edit "gone" 0
rm src/p/import.hx
edit "the next one gone" 0
put src/import.hx <<'END'
import y.*;
END
edit "a wildcard" 1
rm src/import.hx
edit "the last gone" 0

project "using"
put src/User.hx <<'END'
using One;
using Two;
class User {
  public static function run():String return "x".twice();
  public static function box(b:Box):Int return b.name();
}
END
put src/Box.hx <<'END'
abstract Box(Int) { public inline function raw():Int return this; }
END
put src/One.hx <<'END'
class One { public static function twice(s:String):String return s + s; public static function name(b:Box):Int return 5; }
END
put src/Two.hx <<'END'
class Two { public static function other(s:String):String return s; }
END
edit "first" 4
put src/Two.hx <<'END'
class Two { public static function other(s:String):String return s; public static function twice(s:String):String return s + "two"; }
END
edit "a method that wins" 2
put src/Two.hx <<'END'
class Two { public static function other(s:String):String return s; public static function twice(s:Int):String return "int"; }
END
edit "of another type" 2
put src/Two.hx <<'END'
class Two { public static function other(s:String):String return s; }
class Three { public static function twice(s:String):String return "three"; }
END
edit "of a new type in the module" 2
put src/Box.hx <<'END'
abstract Box(Int) { public inline function raw():Int return this; public function name():Int return 7; }
END
edit "a member that hides it" 2
put src/Box.hx <<'END'
@:forward abstract Box(Under) { public inline function raw():Under return this; }
END
put src/Under.hx <<'END'
abstract Under(Int) { public function name():Int return this; }
END
edit "a forwarded one" -
sed -i 's/function name/function other/' src/Under.hx
edit "that goes" -

# ---- what a declaration says ----

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

# ---- presence ----

project "presence modules"
put src/TodoPresence.hx <<'END'
@:presence
class TodoPresence {
  public static function join<T>(socket:phoenix.Phoenix.Socket<T>, id:Int):phoenix.Phoenix.Socket<T> {
    return Presence.track(socket, "users", Std.string(id), {id: id});
  }
  public static function many<T>(socket:Socket<T>):Dynamic return Presence.list("users");
}
END
put src/Live.hx <<'END'
import phoenix.Presence;
import phoenix.Phoenix.Socket;
class Live {
  public static function a<T>(socket:Socket<T>):Socket<T> return Presence.track(socket, "users", "k", {a: 1});
  public static function b<T>(socket:Socket<T>):Socket<T> return TodoPresence.trackWithSocket(socket, "users", "k", {a: 1});
  public static function c():Dynamic return TodoPresence.list("users");
}
END
put src/Bystander.hx <<'END'
class Bystander { public static function run():Int return 1; }
END
edit "first" 3
put src/Second.hx <<'END'
@:presence
class Second { public static function l():Dynamic return Presence.list("x"); }
END
edit "two modules" 1
sed -i 's/@:presence//' src/Second.hx
edit "a bare name that means nothing now" - fails
sed -i 's/^class Second/@:presence class Second/' src/Second.hx
edit "and again" 0
rm src/Second.hx
edit "one module" 0
put src/User2.hx <<'END'
import phoenix.Presence;
class User2 { public static function u<T>(s:phoenix.Phoenix.Socket<T>):phoenix.Phoenix.Socket<T> return Presence.untrack(s, "users", "k"); }
END
edit "a socket form is used" 1
sed -i 's/untrack(s, "users", "k")/update(s, "users", "k", {b: 1})/' src/User2.hx
edit "another form" 1
rm src/User2.hx
edit "none" 0
sed -i 's/^@:presence$/@:presence @:presenceTopic("users") @:presenceOtpApp("zig") @:presencePubSub("Zig.PubSub")/' src/TodoPresence.hx
edit "topic, app and pubsub" 0
sed -i 's/"zig"/"zag"/' src/TodoPresence.hx
edit "another app" 0
flags="src -D app_name=TodoApp -D presence_external=guide"
edit "the guide's form" 0
flags="src -D app_name=TodoApp"
edit "and not" 0
sed -i 's/^@:presence .*$//; s/^class TodoPresence/@:keep class TodoPresence/' src/TodoPresence.hx
edit "no module, bare names" - fails
put src/TodoPresence.hx <<'END'
class TodoPresence implements phoenix.PresenceBehavior {
  public static function join<T>(socket:phoenix.Phoenix.Socket<T>, id:Int):phoenix.Phoenix.Socket<T> {
    return Presence.track(socket, "users", Std.string(id), {id: id});
  }
  public static function many<T>(socket:Socket<T>):Dynamic return Presence.list("users");
}
END
edit "by the interface" -
put src/Presence.hx <<'END'
class Presence { public static function track<T>(s:T, a:String, b:String, c:Dynamic):T return s; public static function list(x:String):Dynamic return x; }
END
edit "a class called Presence" 2
rm src/Presence.hx
edit "and gone" 0

project "a presence topic"
put src/P.hx <<'END'
@:presence @:presenceTopic("users")
class P { public static function go(k:String):Dynamic return trackSimple(k, {a: 1}); }
END
edit "first" -
sed -i 's/"users"/"rooms"/' src/P.hx
edit "another" 1
sed -i 's/ @:presenceTopic("rooms")//' src/P.hx
edit "none" - fails
sed -i 's/@:presence/@:presence @:presenceTopic("x")/' src/P.hx
edit "and again" -

project "the application's name"
flags="src"
put src/TodoPresence.hx <<'END'
@:presence
class TodoPresence { public static function l():Dynamic return Presence.list("x"); }
END
put src/User.hx <<'END'
class User { public static function l():Dynamic return TodoPresence.list("x"); }
END
edit "guessed" 2
put mix.exs <<'END'
defmodule Shop.MixProject do
  use Mix.Project
  def project do
    [app: :shop, version: "0.1.0"]
  end
end
END
edit "from mix.exs" 0
sed -i 's/app: :shop/app: :todo_shop/' mix.exs
edit "another" 0
flags="src -D app_name=Given"
edit "from a flag" 0
flags="src -D otp_app=abc -D pubsub_server=A.B"
edit "otp_app and pubsub" 0
flags="src"
rm mix.exs
edit "guessed again" 0
put src/ShopPresence.hx <<'END'
@:presence
class ShopPresence { public static function l():Dynamic return Presence.list("x"); }
END
edit "two to guess from" - fails
rm src/ShopPresence.hx
edit "one" 0

# ---- conditions ----

project "defines"
put src/A.hx <<'END'
class A {
  #if (flag == "x") public static function f():String return "x"; #else public static function f(?y:Int):String return "y"; #end
}
END
put src/User.hx <<'END'
class User { public static function run():String return A.f(); #if debug public static function d():Int return 1; #end }
END
put src/Traces.hx <<'END'
class Traces { public static function run():Int { trace("a"); return 1; } }
END
put src/Plain.hx <<'END'
class Plain { public static function run():Int return 2; }
END
edit "first" 4
flags="src -D app_name=TodoApp -D flag=x"
edit "in an imported file" 2
flags="src -D app_name=TodoApp -D flag=x -D unasked=1"
edit "one that nobody asks for" 0
flags="src -D app_name=TodoApp -D flag=x --debug"
edit "debug" 1
flags="src -D app_name=TodoApp -D no-traces"
edit "no traces" 1
grep -q IO.puts lib/traces.ex && wrong "it still traces"
flags="src -D app_name=TodoApp"
edit "none" 0

project "two sections"
put src/A.hx <<'END'
class A { public static function run():String return #if server "server" #else "client" #end; }
END
put src/Main.hx <<'END'
class Main { static function main() A.run(); }
END
put build.hxml <<'END'
-cp src
-main Main
-D app_name=TodoApp
-D server
-D elixir_output=lib
--next
-cp src
-main Main
-D app_name=TodoApp
-D elixir_output=lib2
END
two() { # STEP: both sections, against a fresh cache
	step=$1
	"$build/hx2ex" build build.hxml >/dev/null 2>live.txt
	live=$?
	rm -rf fresh "$top/scratch.db"*
	mkdir fresh
	cp -r src build.hxml fresh
	(cd fresh && HX2EX_CACHE=$top/scratch.db "$build/hx2ex" build --no-daemon build.hxml >/dev/null 2>../scratch.txt)
	[ "$live" = "$?" ] || wrong "another exit code than from scratch"
	before=$failed
	for one in lib lib2; do
		diff -r -x .hx2ex-manifest $one fresh/$one >diff.txt || wrong "outputs differ: $(head -4 diff.txt)"
	done
	cmp -s live.txt scratch.txt || wrong "diagnostics differ: $(diff live.txt scratch.txt | head -6)"
	[ "$before" = "$failed" ] && passed=$((passed + 1))
}
two "first"
sed -i 's/"client"/"browser"/' src/A.hx
two "an edit of one"
sed -i 's/^-D server/-D other/' build.hxml
two "an edit of the hxml"
sed -i 's/lib2/lib3/; s/elixir_output=lib$/elixir_output=lib2/; s/lib3/lib/' build.hxml
two "outputs swapped"

# ---- files ----

project "a class in another case"
put src/Thing.hx <<'END'
class Thing { public static function run():Int return 1; }
END
put src/User.hx <<'END'
class User { public static function run():Int return Thing.run(); }
END
edit "first" 2
mv src/Thing.hx src/THing.hx
sed -i 's/Thing/THing/' src/THing.hx
edit "renamed, its user not" - fails
sed -i 's/Thing/THing/' src/User.hx
edit "both" 2
mv src/THing.hx src/Thing.hx
edit "the file only" - fails
sed -i 's/THing/Thing/' src/Thing.hx src/User.hx
edit "and back" 0

project "a class moves"
put src/A.hx <<'END'
class A { public static function run():Int return 1; }
class Inner { public static function run():Int return 2; }
END
put src/User.hx <<'END'
import A;
class User { public static function run():Int return Inner.run(); }
END
edit "first" 3
put src/Inner.hx <<'END'
class Inner { public static function run():Int return 2; }
END
edit "it is there twice" - fails
put src/A.hx <<'END'
class A { public static function run():Int return 1; }
END
edit "into a file of its own" -
rm src/Inner.hx
edit "gone" - fails
put src/A.hx <<'END'
class A { public static function run():Int return 1; }
class Inner { public static function run():Int return 2; }
END
edit "back" 0

project "errors"
put src/A.hx <<'END'
class A { public static function f():Int return 1; }
END
put src/B.hx <<'END'
class B { public static function f():Int return A.f(); }
END
put src/C.hx <<'END'
class C { public static function f():Int return B.f(); }
END
edit "first" 3
cp -r lib old
sed -i 's/return 1/return (1/' src/A.hx
edit "syntax" - fails
diff -r lib old >/dev/null || wrong "the old outputs are not kept"
sed -i 's/A.f()/A.f() + 1/' src/B.hx
edit "another class edited meanwhile" - fails
sed -i 's/return (1/return "a"/' src/A.hx
edit "a type" - fails
sed -i 's/B.f()/B.f() + 2/' src/C.hx
edit "another edited" - fails
diff -r lib old >/dev/null || wrong "the old outputs are not kept"
sed -i 's/return "a"/return 5/' src/A.hx
edit "mended" -
rm src/A.hx
edit "a file is gone" - fails
sed -i 's/+ 2/+ 3/' src/C.hx
put src/A.hx <<'END'
class A { public static function f():Int return 5; }
END
edit "and back" 1

# ---- effects ----

project "mutation through three classes"
put src/A.hx <<'END'
class A { public static function add(list:Array<Int>):Int { list.push(1); return list.length; } }
END
put src/B.hx <<'END'
class B { public static function add(list:Array<Int>):Int { return A.add(list) + 1; } }
END
put src/C.hx <<'END'
class C { public static function add(list:Array<Int>):Int { return B.add(list) + 2; } }
END
put src/D.hx <<'END'
class D { public static function run():Int { var l = [1]; C.add(l); return l.length; } public static function other():Int return 1; }
END
put src/E.hx <<'END'
class E { public static function run():Int return D.run(); }
END
edit "first" 5
sed -i 's/list.push(1); return list.length;/return list.length;/' src/A.hx
edit "no change any more" 4
sed -i 's/return list.length;/list.push(2); return list.length;/' src/A.hx
edit "and again" 1
sed -i 's/push(2)/push(3)/' src/A.hx
edit "a body" 1

project "refusals by another class's edit"
put src/Keeper.hx <<'END'
typedef Kept = {kept:Array<Int>};
class Keeper { public static function make(l:Array<Int>):Kept { return {kept: l.copy()}; } }
END
put src/Pass.hx <<'END'
class Pass { public static function give(l:Array<Int>):Keeper.Kept return Keeper.make(l); }
END
put src/User.hx <<'END'
class User { public static function run():Int { var l = [1]; var k = Pass.give(l); l.push(2); return k.kept.length; } }
END
put src/Other.hx <<'END'
class Other { public static function run():Int return User.run(); }
END
edit "first" 4
sed -i 's/kept: l.copy()/kept: l/' src/Keeper.hx
edit "it keeps its argument" - fails
sed -i 's/kept: l}/kept: l.copy()}/' src/Keeper.hx
edit "no more" 0
sed -i 's/make(l)/make(l.copy())/' src/Pass.hx
edit "a copy between" -
sed -i 's/kept: l.copy()/kept: l/' src/Keeper.hx
edit "kept behind the copy" -

# ---- inferred results ----

project "inferred in circles of three"
put src/A.hx <<'END'
class A { public static function f(n:Int) { if (n < 0) return 1; return B.f(n - 1); } }
END
put src/B.hx <<'END'
class B { public static function f(n:Int) { return C.f(n - 1); } }
END
put src/C.hx <<'END'
class C { public static function f(n:Int) { return A.f(n - 1); } }
END
put src/User.hx <<'END'
class User { public static function run():String { var x = B.f(3); return "v" + x; } }
END
put src/Far.hx <<'END'
class Far { public static function run():String return User.run(); }
END
edit "first" 5
sed -i 's/return 1;/return "s";/' src/A.hx
edit "another type" -
sed -i 's/return "s";/return "t";/' src/A.hx
edit "the same type" -
sed -i 's/C.f(n - 1)/C.g(n - 1)/' src/B.hx
sed -i 's/function f/function g/' src/C.hx
edit "a member is renamed" -
sed -i 's/return "t";/return 1.5;/' src/A.hx
restart
edit "with a fresh daemon" -
sed -i 's/return A.f(n - 1);/return 2;/' src/C.hx
edit "no circle" -
sed -i 's/return 2;/return A.f(n - 1);/' src/C.hx
edit "a circle" -
sed -i 's/function f(n:Int)/function f(n)/' src/B.hx
edit "an argument is open too" -

project "inferred in a chain"
put src/A.hx <<'END'
class A { public static function f(n:Int) return n; public static inline var v = 1; public static final w = "a"; }
END
put src/B.hx <<'END'
class B { public static function f(n:Int) return A.f(n); public static inline var v = A.v; }
END
put src/C.hx <<'END'
class C { public static function f(n:Int) return B.f(n); }
END
put src/D.hx <<'END'
class D { public static function run():String return "x" + C.f(1) + B.v + A.w; }
END
edit "first" 4
sed -i 's/return n;/return n + 1;/' src/A.hx
edit "the same type" 1
sed -i 's/return n + 1;/return "s" + n;/' src/A.hx
edit "another type" 4
sed -i 's/v = 1/v = 1.5/' src/A.hx
edit "of a field" -
restart
sed -i 's/return "s" + n;/return n * 2.5;/' src/A.hx
edit "after a restart" 4

project "what a file's other classes close"
put src/A.hx <<'END'
class A { public static function f(x) return Std.string(x); }
class B { public static function run():String return A.f(1); }
END
put src/User.hx <<'END'
class User { public static function run():Int return 1; }
END
edit "first" 3
sed -i 's/A.f(1)/A.f("a")/' src/A.hx
edit "another type" 2
sed -i 's/A.f("a")/A.f("b")/' src/A.hx
edit "the same type" 1
restart
edit "a fresh daemon" 0

# ---- positions ----

project "lines that are printed"
put src/A.hx <<'END'
class A {
  public static function run():Int { trace("a"); return 1; }
  public static function log(s:String, ?pos:haxe.PosInfos):String return pos.fileName + pos.lineNumber;
}
END
put src/B.hx <<'END'
class B {
  public static function run():String return A.log("x");
  public static function plain():Int return 1;
}
END
put src/C.hx <<'END'
class C { public static function run():String return B.run(); }
END
edit "first" 3
sed -i '1i // a comment' src/A.hx
edit "a trace moves" 1
sed -i '1i // a comment' src/B.hx
edit "a call with PosInfos moves" 1
sed -i '1i // a comment' src/C.hx
edit "nothing printed moves" 0
sed -i 's/public static function plain/\n\n  public static function plain/' src/B.hx
edit "what follows moves" 0
sed -i 's/A.log("x")/\n    A.log("x")/' src/B.hx
edit "inside a line" 1

project "warnings"
put src/A.hx <<'END'
class A {
  @:deprecated("old") public static function f():Int return 1;
  public static function g(x:Dynamic):Dynamic return phoenix.Presence.list(x);
}
END
put src/B.hx <<'END'
class B { public static function run():Int return A.f(); }
END
edit "first" -
sed -i '1i // a comment' src/B.hx
edit "moves" -
sed -i 's/@:deprecated("old") //' src/A.hx
edit "gone" -
sed -i 's/public static function f/@:deprecated("new") public static function f/' src/A.hx
edit "another" -
restart
edit "after a restart" 0

project "names that become one"
put src/A.hx <<'END'
class A { public static function userId():Int return 1; public static function other():Int return 2; }
END
put src/User.hx <<'END'
class User { public static function run():Int return A.userId(); }
END
edit "first" 2
sed -i 's/class A {/class A { public static function user_id():Int return 7;/' src/A.hx
edit "another one before" 2
sed -i 's/other/another/' src/A.hx
edit "a name that is no matter" 1

project "a topic used from outside"
put src/P.hx <<'END'
@:presence @:presenceTopic("users")
class P { public static function go(k:String):Dynamic return trackSimple(k, {a: 1}); }
END
put src/User.hx <<'END'
class User { public static function go(k:String):Dynamic return P.trackSimple(k, {a: 1}); }
END
edit "first" 2
sed -i 's/"users"/"rooms"/' src/P.hx
edit "another" -

project "names of what is printed"
put src/E.hx <<'END'
enum E { FirstOne; SecondOne(x:Int); }
END
put src/User.hx <<'END'
class User { public static function run(e:E):String return "e" + e + Std.string(e); public static function t(e:T):String return Std.string(e); }
END
put src/T.hx <<'END'
typedef T = {someName:Int};
END
edit "first" 1
sed -i 's/SecondOne/XMLThing/' src/E.hx
edit "a constructor's" 1
sed -i 's/someName/someURLName/' src/T.hx
edit "a field's" 1

# ---- outputs and the cache ----

project "outputs"
put src/A.hx <<'END'
class A { public static function f():Int return 1; }
END
put src/B.hx <<'END'
class B { public static function f():Int return A.f(); }
END
edit "first" 2
rm -rf lib
edit "the folder is gone" 0
rm lib/a.ex
edit "a file is gone" 0
"$build/hx2ex" stop >/dev/null 2>&1
rm -f "$HX2EX_CACHE"*
edit "the cache is gone" 2
rm -f "$HX2EX_CACHE"*
sed -i 's/return 1/return 2/' src/A.hx
edit "the cache is gone below a daemon" - cold
restart
edit "and a restart" -
echo "# mine" >>lib/a.ex
edit_by_hand=$(cat lib/a.ex)
"$build/hx2ex" build $flags >/dev/null 2>err.txt
[ "$(cat lib/a.ex)" = "$edit_by_hand" ] || wrong "an output edited by hand was overwritten"
"$build/hx2ex" build --force $flags >/dev/null 2>err.txt
edit "by hand, then --force" 0

# ---- names of the standard library ----

project "a class called as one of the standard library"
put src/User.hx <<'END'
class User {
  public static function run():String return StringTools.trim(" a ");
  public static function opt():haxe.ds.Option<Int> return haxe.ds.Option.None;
}
END
put src/Ext.hx <<'END'
using StringTools;
class Ext { public static function run():String return " a ".trim(); }
END
put src/Arr.hx <<'END'
class Arr { public static function run():Bool return Lambda.exists([1, 2], function(x) return x > 1); }
END
edit "first" -
put src/StringTools.hx <<'END'
class StringTools { public static function trim(s:String):String return "mine"; }
END
edit "StringTools" 3
sed -i 's/return "mine"/return "other"/' src/StringTools.hx
edit "its body" 1
rm src/StringTools.hx
edit "gone" 0
put src/haxe/ds/Option.hx <<'END'
package haxe.ds;
enum Option<T> { None; Some(v:T); Both(a:T); }
END
edit "Option" -
rm -r src/haxe
edit "gone" -
put src/Std.hx <<'END'
class Std { public static function string(x:Dynamic):String return "mine"; }
END
edit "Std" -
rm src/Std.hx
edit "gone" 0
put src/Math.hx <<'END'
class Math { public static function abs(x:Float):Float return 1; }
END
edit "Math" -

project "an inline function's returns"
mkdir -p src
final() { # CONDITION
	cat >src/Tools.hx <<END
class Tools {
	public static inline function pick(x:Int):Int {
		$1 (x > 1) return 2;
		return 3;
	}
}
END
}
final if
put src/Main.hx <<'END'
class Main { static function main() { var x = Tools.pick(4); trace(x); } }
END
edit "first" 2
final while
edit "a return in a loop" - fails
final if
edit "and back" -

project "the end of a long chain of typedefs"
mkdir -p src
chain() { # TYPE
	awk -v type="$1" 'BEGIN { printf "typedef T0 = %s;\n", type; for (i = 1; i <= 50; i++) printf "typedef T%d = {a:T%d, b:T%d};\n", i, i - 1, i - 1 }' >src/Chain.hx
}
chain Int
put src/Main.hx <<'END'
import Chain;
typedef U0 = Int;
END
awk 'BEGIN { for (i = 1; i <= 50; i++) printf "typedef U%d = {a:U%d, b:U%d};\n", i, i - 1, i - 1 }' >>src/Main.hx
cat >>src/Main.hx <<'END'
class Main { public static function take(t:T50):U50 return t; }
END
edit "first" 1
chain String
edit "and it is another" - fails
chain Int
edit "and back" 0

project "what is said of a class moves with it"
put src/Old.hx <<'END'
@:deprecated("use New") class Old { public static function f():Int return 1; }
END
put src/User.hx <<'END'
class User {
  public static function run(e:Int):Int return switch (e) { case 1: Old.f(); case 1: 3; case _: 2; };
}
END
put src/Away.hx <<'END'
import phoenix.Presence;
@:presence class Away {
  public static function run(x:Dynamic):Dynamic return Presence.track(x, "key", {a: 1});
}
END
edit "first" 3
sed -i '1i // a line' src/User.hx src/Away.hx
edit "a line above" 0
sed -i 's/return switch/\n    return switch/; s/case 1: 3/case  1  : 3/' src/User.hx
edit "white space within" 0
sed -i 's/@:presence class/@:presenceTopic("lobby") @:presence class/' src/Away.hx
edit "metadata that is no part of the class" 0
sed -i 's/@:presenceTopic("lobby") @:presence class/@:presenceOtpApp("other") @:presence @:presenceTopic("b") class/' src/Away.hx
edit "and more of it" 0
sed -i "s/x:Dynamic):Dynamic/x : Dynamic) : Dynamic/; s/\"key\"/'key'/" src/Away.hx
edit "the other quotes" -
sed -i 's/run(e:Int)/run(e:Int, ?f:Int->Int)/' src/User.hx
edit "a function type" 1
sed -i 's/Int->Int/(Int)->Int/' src/User.hx
edit "written in another way" -

project "what is wrong with signatures is said in their order"
put src/Cart.hx <<'END'
class Cart {
  public static function empty(x:Int):Basket return {a: x};
  public static function add(b:Basket):Outcome return Added(b.a);
}
END
put src/Types.hx <<'END'
typedef Basket = {a:Int};
enum Outcome { Added(x:Int); }
END
put src/Again.hx <<'END'
class Again { public static function run():Outcome return Cart.add({a: 1}); }
END
put src/import.hx <<'END'
import Types;
END
edit "first" 2
sed -i 's/typedef Basket/typedef Box/; s/enum Outcome/enum Result/' src/Types.hx
edit "two types are gone" - fails
sed -i 's/run():Outcome/run()/' src/Again.hx
edit "and another asks for the second" - fails

project "metadata of a structure's field and of an operator"
put src/User.hx <<'END'
typedef User = {
  var name:String;
}
END
put src/Reader.hx <<'END'
class Reader { public static function run(user:User):String return user.name; }
END
put src/Op.hx <<'END'
abstract Op(Int) {
  public inline function new(x:Int) this = x;
  @:op(A - B) public static function first(a:Op, b:Op):Int return 1;
  @:op(A + B) public static function second(a:Op, b:Op):Int return 2;
}
END
put src/Adder.hx <<'END'
class Adder { public static function run():Int return new Op(1) + new Op(2); }
END
edit "first" -
sed -i 's/  var name/  @:native("full_name") var name/' src/User.hx
edit "its name in Elixir" 1
sed -i 's/full_name/other_name/' src/User.hx
edit "another name" 1
sed -i 's/A - B/A + B/' src/Op.hx
edit "another operator" -

project "doc comments"
put src/E.hx <<'END'
enum E { One; Two(x:Int); }
class Tool { public static function f():Int return 1; }
END
put src/User.hx <<'END'
class User { public static function run():E return E.Two(E.Tool.f()); }
END
edit "first" 2
sed -i 's,Two(x,/** Two. **/ Two(x,; s,public static,/** One. **/ public static,' src/E.hx
edit "are read by nobody else" 1

project "an enum that is only asked for"
put src/E.hx <<'END'
enum E { One; Two(x:Int); }
END
put src/Is.hx <<'END'
class Is { public static function run(v:Dynamic):Bool return v is E; }
END
put src/Catches.hx <<'END'
class Catches { public static function run():Int { try { Other.go(); } catch (e:E) { return 1; } return 0; } }
END
put src/Other.hx <<'END'
class Other { public static function go():Void throw E.One; }
END
edit "first" -
sed -i 's/One; Two/One; Three(x:Int); Two/' src/E.hx
edit "one more" -
sed -i 's/One;/One(x:Int);/' src/E.hx
sed -i 's/throw E.One/throw E.One(1)/' src/Other.hx
edit "a parameter" -

project "a name twice"
put src/A.hx <<'END'
class A { public static function run(x:Fixed):Int return x.a; }
typedef Fixed = {a:Int};
END
edit "first" 1
echo 'typedef Fixed = {a:Int};' >>src/A.hx
edit "in one module" - fails
sed -i '$d' src/A.hx
edit "and back" 0
put src/B.hx <<'END'
class B { public static function run():Int return 1; }
END
edit "another module" 1
echo 'class A { public static function other():Int return 1; }' >>src/B.hx
edit "in two modules" - fails
sed -i '$d' src/B.hx
edit "and back" 0

project "what is wrong in bodies, with --keep-going"
flags="-cp src -main Main -D app_name=TodoApp --keep-going"
put src/Main.hx <<'END'
class Main { static function main() { var list = []; B.f(list); A.f(list); trace(list); } }
END
put src/A.hx <<'END'
class A { static function g():Void {} public static function f(list:Array<Int>) { list.push(2); g(); } }
END
put src/B.hx <<'END'
class B { static function g():Void {} public static function f(list:Array<Int>) { list.push(2); g(); } }
END
edit "first" 3
sed -i 's/ g();/ nowhere();/' src/A.hx src/B.hx
step="two of them"
# shellcheck disable=SC2086
"$build/hx2ex" build $flags >/dev/null 2>once.txt # at first Main is lowered again
edit "two of them" - fails
cmp -s once.txt scratch.txt || wrong "diagnostics differ at first: $(diff once.txt scratch.txt | head -6)"

project "constructors that become one"
put src/E.hx <<'END'
enum E { FooBar(x:Int); Other; }
END
put src/User.hx <<'END'
class User { public static function run():E return E.FooBar(1); }
END
put src/Else.hx <<'END'
class Else { public static function run():Int return 1; }
END
edit "first" 2
sed -i 's/Other;/Other; Third;/' src/E.hx
edit "one that is another" 0
sed -i 's/Third;/Third; Foo_Bar;/' src/E.hx
edit "one more" - fails
sed -i 's/ Foo_Bar;//' src/E.hx
edit "and back" 0

project "a name in two modules beside an error, with --keep-going"
flags="src -D app_name=TodoApp --keep-going"
put src/A.hx <<'END'
typedef T = {a:Int};
class A { public static function run(x:T):Int return x.a; }
END
put src/B.hx <<'END'
class B { public static function run():Int return 1; }
END
edit "first" 2
echo 'typedef T = {b:Int};' >>src/B.hx
echo 'class C {' >src/C.hx
edit "and both are wrong" - fails

project "structures that only a constraint names"
put src/T.hx <<'END'
typedef T = {id:Int, name:String};
END
put src/Alias.hx <<'END'
typedef Alias = T;
END
put src/Lib.hx <<'END'
class Lib {
  public static function con<X:Alias>(x:X):Int return x.id;
  public static function plain<X:{id:Int}>(x:X):Int return x.id;
}
END
put src/User.hx <<'END'
class User { public static function run():Int return Lib.con({id: 1, name: "x"}); }
END
put src/Own.hx <<'END'
class Own { public static function run<X:Alias>(x:X):Int return Lib.plain(x); }
END
put src/Else.hx <<'END'
class Else { public static function run():Int return Lib.plain({id: 1}); }
END
edit "first" 4
keep src/T.hx
put src/T.hx <<'END'
typedef T = {id:Int, name:String, more:Int};
END
edit "a field more" - fails
back src/T.hx
put src/T.hx <<'END'
typedef T = {id:String, name:String};
END
edit "another type" - fails
back src/T.hx
put src/T.hx <<'END'
typedef T = {id:Int, name:String, ?more:Int};
END
edit "an optional field more" 3

project "structures that only a cast names"
put src/T.hx <<'END'
typedef T = {id:Int};
END
put src/S.hx <<'END'
typedef S = {id:Int};
END
put src/A.hx <<'END'
abstract A(Int) from Int {
  @:from static function ofT(t:T):A return 1;
  @:from static function ofS(s:S):A return 2;
  public function get():Int return this;
}
END
put src/User.hx <<'END'
class User { public static function run():Int { var a:A = {id: 1}; return a.get(); } }
END
put src/Else.hx <<'END'
class Else { public static function run():Int return 1; }
END
edit "first" 3
keep src/T.hx
put src/T.hx <<'END'
typedef T = {id:Int, more:Int};
END
edit "the first one fits no more" 2
back src/T.hx
put src/T.hx <<'END'
typedef T = {id:String};
END
edit "with another type" 2
put src/T.hx <<'END'
typedef T = {id:Float};
END
edit "and fits again" 2
put src/A.hx <<'END'
abstract A(Dynamic) from T {
  public function get():Int return 1;
}
END
edit "without a function" 2
put src/T.hx <<'END'
typedef T = {id:String};
END
edit "that does not fit" - fails

project "a structure behind what a class may be made of"
put src/T.hx <<'END'
typedef T = {id:Int};
END
put src/Box.hx <<'END'
typedef Box<X:T> = {value:X};
END
put src/Item.hx <<'END'
typedef Item = {id:Int, name:String};
END
put src/User.hx <<'END'
class User { public static function run(box:Box<Item>):Int return 1; }
END
put src/Else.hx <<'END'
class Else { public static function run():Int return 1; }
END
edit "first" 2
put src/T.hx <<'END'
typedef T = {id:Int, more:Int};
END
edit "that does not fit" - fails
put src/T.hx <<'END'
typedef T = {name:String};
END
edit "and fits" 1

project "a type that a constant has, too"
put src/E.hx <<'END'
typedef E = {id:Int};
END
put src/Lib.hx <<'END'
class Lib {
  public static inline final K:Int = Lib.of(({id: 3} : E));
  public static inline function of(e:E):Int return 3;
  public static function take(e:E):Int return e.id;
}
END
put src/User.hx <<'END'
class User { public static function run():Int return Lib.K + Lib.take({id: 1}); }
END
edit "first" -
put src/E.hx <<'END'
typedef E = {id:Int, ?name:String};
END
edit "an optional field more" -
put src/E.hx <<'END'
typedef E = {id:String};
END
edit "another type" - fails

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
