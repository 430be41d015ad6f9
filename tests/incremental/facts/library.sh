# Read by ../facts.sh: names of the standard library.
# shellcheck shell=sh disable=SC2034,SC2086,SC2154

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
