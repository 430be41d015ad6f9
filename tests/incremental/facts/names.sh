# Read by ../facts.sh: what a name means.
# shellcheck shell=sh disable=SC2034,SC2086,SC2154

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
