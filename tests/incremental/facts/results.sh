# Read by ../facts.sh: inferred results.
# shellcheck shell=sh disable=SC2034,SC2086,SC2154

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
