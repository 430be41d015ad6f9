# Read by ../facts.sh: what `why` says.
# shellcheck shell=sh disable=SC2034,SC2086,SC2154

# `why` names the fact by which an edit of one class reached another.

# CLASS TEXT: the reason of its last transformation has the line.
why() {
	# shellcheck disable=SC2086
	"$build/hx2ex" why "$1" $flags >why.txt 2>&1
	if grep -qxF "  $2" why.txt; then
		passed=$((passed + 1))
	else
		wrong "why $1 has no line \"$2\": $(cat why.txt)"
	fi
}

# NAME FILE FROM TO CLASS LINE: an edit of B.hx (and what A.hx reads of it).
reason() {
	edit "$1, at first" -
	sed "s|$3|$4|" "$2" >"$2.new"
	cmp -s "$2" "$2.new" && wrong "$1: nothing to edit"
	mv "$2.new" "$2"
	edit "$1" -
	why "$5" "$6"
}

project reasons
put src/A.hx <<'X'
class A { public static function f() return B.g(); }
X
put src/B.hx <<'X'
class B { public static function g() return 1; }
X
reason inferred src/B.hx 'return 1' 'return "s"' A 'inferred B.g changed'
reason itself src/A.hx 'B.g()' '[B.g()]' A 'member f changed'
put src/B.hx <<'X'
class B { public static function g(x:Int = 1):Int return 1; }
X
reason signature src/B.hx 'x:Int = 1' 'x:Int = 2' A 'signature B.g changed'
put src/A.hx <<'X'
class A { public static function f() return B.K; }
X
put src/B.hx <<'X'
class B { public static inline var K = 1; }
X
reason body src/B.hx 'K = 1' 'K = 2' A 'body B.K changed'
put src/A.hx <<'X'
class A { public static function f(c:B.Colour) return switch (c) { case Red: 1; case Green: 2; case _: 3; } }
X
put src/B.hx <<'X'
class B {} enum Colour { Red; Green; Blue; }
X
reason members src/B.hx 'Blue;' 'Blue; Grey;' A 'members Colour changed'
put src/A.hx <<'X'
class A { public static function f(s:B.S) return s.x; }
X
put src/B.hx <<'X'
class B {} typedef S = { x:Int };
X
reason head src/B.hx 'x:Int' 'x:Int, y:Int' A 'head S changed'
put src/B.hx <<'X'
class B {} typedef S = { x:Int }; class C {}
X
put src/A.hx <<'X'
class A { public static function f() return #if flag 1 #else 2 #end; }
X
edit define -
flags="$flags -D flag"
edit 'define set' -
why A 'member f changed'
flags="src -D app_name=TodoApp"
put src/A.hx <<'X'
class A { public static function f() { var list = [1]; B.g(list); return list; } }
X
put src/B.hx <<'X'
class B { public static function g(a:Array<Int>):Void { trace(a.length); } }
X
reason effects src/B.hx 'trace(a.length);' 'a.push(1);' A 'effects B.g changed'
put src/A.hx <<'X'
class A { public static function f() return "" + B.g(1); }
X
put src/B.hx <<'X'
class B { public static function g(x:Int):Null<Int> return x; }
X
reason values src/B.hx 'return x' 'return x > 1 ? null : x' A 'values B.g is there now'
put src/A.hx <<'X'
class A { public static function f() return @:privateAccess B.g(); }
X
put src/B.hx <<'X'
class B { static function g():Int return 1; }
X
reason called src/A.hx '@:privateAccess B.g()' '1' B 'called B.g is gone'
put src/A.hx <<'X'
class A { public static function f() { trace(1); return 1; } }
X
reason position src/A.hx 'class A' '// a comment\nclass A' A 'member f changed'
put src/A.hx <<'X'
class A { public static function f() return C.g(); }
X
put src/B.hx <<'X'
class B { public static function g():Int return 1; }
X
put src/q/C.hx <<'X'
package q; class C { public static function g():Int return 1; }
X
put src/import.hx <<'X'
import B as C;
X
reason imports src/import.hx 'import B as C' 'import q.C' A 'visible name A|C changed'
rm src/import.hx
put src/A.hx <<'X'
import q.C; class A { public static function f() return C.g(); }
X
edit type -
put src/C.hx <<'X'
class C { public static function g():Int return 2; }
X
put src/A.hx <<'X'
package; class A { public static function f() return C.g(); }
X
edit type -
rm src/C.hx
put src/q/A2.hx <<'X'
package q; class A2 { public static function f() return C.g(); }
X
put src/C.hx <<'X'
class C { public static function g():Int return 2; }
X
put src/A.hx <<'X'
class A { public static function f() return 1; }
X
edit shadow -
mv src/q/C.hx src/q/D.hx
sed -i 's/class C/class D/' src/q/D.hx
edit shadow -
why q.A2 'type q.C|C is gone'
put src/A.hx <<'X'
class A { public static function f(v:V) return v + v; }
X
put src/V.hx <<'X'
abstract V(Int) from Int { @:op(A + B) function plus(o:V):V return 1; }
X
reason operators src/V.hx 'A + B) f' 'A + B) @:commutative f' A 'casts and operators V changed'
put src/A.hx <<'X'
class A { public static function f():Int return B.g(); }
X
put src/B.hx <<'X'
class B { static function g():Int return 1; }
X
edit allow - fails
put src/B.hx <<'X'
@:allow(A) class B { static function g():Int return 1; }
X
edit allow -
put src/B.hx <<'X'
@:allow(A) @:allow(C) class B { static function g():Int return 1; }
X
edit allow -
why A 'allowed access B changed'
put src/B.hx <<'X'
function free():Int return 1; class B { public static function g():Int return 1; }
X
put src/A.hx <<'X'
import B; class A { public static function f():Int return free(); }
X
reason module src/B.hx 'free():Int' 'free(x:Int = 3):Int' A 'signature _B.B_Fields_.free changed'
put src/A.hx <<'X'
class A { public static function sameName():Int return 1; }
X
put src/B.hx <<'X'
class B { public static function g():Int return A.sameName(); }
X
reason alike src/A.hx 'class A { ' 'class A { public static function same_name():Int return 0; ' B 'similar names A.sameName changed'
