# Read by ../facts.sh: what null safety asks of other classes.
# shellcheck shell=sh disable=SC2034,SC2086,SC2154

project "null safety"
put src/Runs.hx <<'HX'
class Runs { public static function run(f:() -> Int):Int { return f(); } }
HX
put src/Lengths.hx <<'HX'
class Lengths {
  public static inline function of(s:Null<String>):Int { return s == null ? 0 : s.length; }
  public static function plain(s:String):Int { return s.length; }
}
HX
put src/Row.hx <<'HX'
typedef Row = {name:String, id:Int}
HX
put src/User.hx <<'HX'
@:nullSafety(Strict)
class User {
  public static function closure(s:Null<String>):Int { if (s == null) return 0; return Runs.run(() -> s.length); }
}
HX
put src/Inlined.hx <<'HX'
@:nullSafety
class Inlined { public static function f(s:Null<String>):Int { return Lengths.of(s); } }
HX
put src/Fields.hx <<'HX'
@:nullSafety
class Fields { public static function f(r:Row):Int { return r.name.length + Lengths.plain(r.name); } }
HX
put src/Free.hx <<'HX'
class Free { public static function f(s:Null<String>):Int { return Lengths.plain(s); } }
HX
edit "first" 6
put src/Runs.hx <<'HX'
class Runs { public static function run(f:() -> Int):Int { return (() -> f())(); } }
HX
edit "what keeps a function" - fails
put src/Runs.hx <<'HX'
class Runs { public static function run(f:() -> Int):Int { return f(); } }
HX
edit "what only calls it" 0
put src/Lengths.hx <<'HX'
class Lengths {
  public static inline function of(s:Null<String>):Int { return s.length; }
  public static function plain(s:String):Int { return s.length; }
}
HX
edit "the body of an inline method" - fails
put src/Lengths.hx <<'HX'
class Lengths {
  public static inline function of(s:Null<String>):Int { return s == null ? 0 : s.length; }
  public static function plain(@:nullSafety(Off) s:String):Int { return s.length; }
}
HX
edit "an argument that is not checked" 3
put src/Free.hx <<'HX'
@:nullSafety
class Free { public static function f(s:Null<String>):Int { return Lengths.plain(s); } }
HX
edit "metadata" 1
put src/Lengths.hx <<'HX'
class Lengths {
  public static inline function of(s:Null<String>):Int { return s == null ? 0 : s.length; }
  public static function plain(s:String):Int { return s.length; }
}
HX
edit "an argument that is checked" - fails
put src/Row.hx <<'HX'
typedef Row = {?name:String, id:Int}
HX
edit "a field that may be missing" - fails

project "null safety and what is overridden"
put src/Base.hx <<'HX'
class Base { public function new() {} public function run(f:() -> Int):Int { return f(); } }
HX
put src/User.hx <<'HX'
@:nullSafety(Strict)
class User { public static function f(s:Null<String>, b:Base):Int { if (s == null) return 0; return b.run(() -> s.length); } }
HX
edit "first" - fails
put src/Below.hx <<'HX'
class Below extends Base { override public function run(f:() -> Int):Int { return 1; } }
HX
edit "a class below" - fails
rm src/Below.hx
edit "none" - fails

project "null safety by path"
put src/a/User.hx <<'HX'
package a;
class User { public static function f(s:Null<String>):Int { return s.length; } }
HX
put src/b/Free.hx <<'HX'
package b;
class Free { public static function f(s:Null<String>):Int { return s == null ? 0 : s.length; } }
HX
edit "first" 2
flags="src -D app_name=TodoApp --macro nullSafety('b',Strict)"
edit "a package that is safe" 2
flags="src -D app_name=TodoApp --macro nullSafety('b',Strict) --macro nullSafety('a.User')"
edit "a class that is not" - fails
flags="src -D app_name=TodoApp"
edit "none" 0
