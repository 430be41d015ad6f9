# Read by ../facts.sh: effects.
# shellcheck shell=sh disable=SC2034,SC2086,SC2154

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
