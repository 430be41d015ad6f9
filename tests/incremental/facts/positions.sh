# Read by ../facts.sh: positions.
# shellcheck shell=sh disable=SC2034,SC2086,SC2154

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
