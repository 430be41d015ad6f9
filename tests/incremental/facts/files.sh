# Read by ../facts.sh: files.
# shellcheck shell=sh disable=SC2034,SC2086,SC2154

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
