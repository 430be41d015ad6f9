#!/bin/sh
# What is done again after an edit, seen in --json; and that the cache is used.
set -u
build=$(cd "$1" && pwd)
work=$(mktemp -d)
HX2EX_SOCKET=$work/socket
HX2EX_CACHE=$work/cache.db
export HX2EX_SOCKET HX2EX_CACHE
trap '"$build/hx2ex" stop >/dev/null 2>&1; rm -rf "$work"' EXIT
passed=0
failed=0
cd "$work" || exit 2

# NAME EXPECTED [FLAGS...]: builds and compares "transformed rewritten written".
step() {
	name=$1
	expected=$2
	shift 2
	"$build/hx2ex" build --json "$@" src -D app_name=TodoApp >out.json 2>err.txt
	got=$(sed 's/.*"transformed": *\([0-9]*\).*"rewritten": *\([0-9]*\).*"written": *\([0-9]*\).*/\1 \2 \3/' out.json | tail -1)
	got=$(for key in transformed rewritten written; do
		tr ',{' '\n\n' <out.json | sed -n "s/^ *\"$key\": *\([0-9]*\).*/\1/p" | head -1
	done | tr '\n' ' ' | sed 's/ $//')
	if [ "$got" = "$expected" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAILED: $name: expected $expected (transformed rewritten written), got $got"
		grep -o '"message": *"[^"]*"' out.json | head -5
	fi
}

ok() { # NAME STATUS
	if [ "$2" = 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAILED: $1"
	fi
}

mkdir src
cat >src/A.hx <<'END'
class A {
  public static inline var LIMIT = 3;
  public static function f(x:Int):Int { return x + 1; }
  public static function g(x:Int):Int { return x * 2; }
  public static function inferred(x:Int) { return x; }
  public static function fill(list:Array<Int>) { list.push(1); }
}
END
cat >src/C.hx <<'END'
class C { public static function run():Int return A.f(1); }
END
cat >src/D.hx <<'END'
class D { public static function run():Int return A.g(1); }
END
cat >src/E.hx <<'END'
class E { public static function run():String { var v = A.inferred(2); return "v" + v; } }
END
cat >src/F.hx <<'END'
class F { public static function run():Int return A.LIMIT; }
END
cat >src/G.hx <<'END'
class G { public static function run():Int { var list = [0]; A.fill(list); return list.length; } }
END
cat >src/TodoPresence.hx <<'END'
import phoenix.Phoenix.Socket;
import phoenix.Presence;

@:presence
class TodoPresence {
  public static function join<T>(socket:Socket<T>, id:Int):Socket<T> {
    return Presence.track(socket, "users", Std.string(id), {id: id});
  }
}
END
cat >src/Plain.hx <<'END'
import phoenix.Phoenix.Socket;
import phoenix.Presence;

class Plain {
  public static function join<T>(socket:Socket<T>, id:Int):Socket<T> {
    return Presence.track(socket, "users", Std.string(id), {id: id});
  }
}
END
cat >src/User.hx <<'END'
import phoenix.Phoenix.Socket;

class User {
  public static function enter<T>(socket:Socket<T>):Socket<T> return TodoPresence.join(socket, 1);
}
END
step "the first build does everything" "9 0 9"
step "a second build does nothing" "0 0 0"
"$build/hx2ex" restart >/dev/null
step "nor does a fresh daemon" "0 0 0"

sed -i 's/^  /\t\t/; s/{ return/{\n\n\t\treturn/' src/A.hx
step "a reformat transforms nothing" "0 0 0"
sed -i '1i // a comment' src/C.hx
step "nor does a comment" "0 0 0"
sed -i 's/x + 1/x + 2/' src/A.hx
step "a body edit transforms its class" "1 0 1"
sed -i 's/g(x:Int)/g(x:Int, ?y:Int)/' src/A.hx
step "a changed signature reaches who reads it, nobody else" "2 0 1"
sed -i 's/function inferred(x:Int) {/function inferred(x:Int) { x = x + 0;/' src/A.hx
step "a body edit that leaves the inferred result leaves its readers" "1 0 1"
sed -i 's/return x; }/return "s" + x; }/; s/return x;$/return "s" + x;/' src/A.hx
step "a changed inferred result reaches its reader" "2 0 2"
sed -i 's/LIMIT = 3/LIMIT = 4/' src/A.hx
step "a changed inline constant reaches its reader" "2 0 1"
sed -i 's/list.push(1);/list.length;/' src/A.hx
step "a function that no longer changes its argument reaches its caller" "2 0 2"

sed -i 's/@:presence/@:keep/' src/TodoPresence.hx
sed -i 's/@:keep//' src/TodoPresence.hx
step "taking @:presence away transforms nothing" "0 3 3"
step "and is done" "0 0 0"
sed -i 's/^class TodoPresence/@:presence class TodoPresence/' src/TodoPresence.hx
step "back again: all from the cache" "0 0 3"
step "another otp_app rewrites the presence module" "0 1 1" -D otp_app=other
step "back again: all from the cache" "0 0 1"

cp lib/c.ex before.ex
rm src/C.hx
step "a class that is gone" "0 0 0"
test ! -e lib/c.ex
ok "its output is removed" $?
cat >src/C.hx <<'END'
class C { public static function run():Int return A.f(1); }
END
step "a class that is back comes from the cache" "0 0 1"
cmp -s before.ex lib/c.ex
ok "with the same text" $?

touch -d '2001-01-01' src/D.hx
sed -i 's/A.g(1)/A.g(7)/' src/D.hx
touch -d '2000-01-01' src/D.hx
step "a change with an old time stamp and the same size is seen" "1 0 1"

# The row that is kept is the text that comes out.
"$build/hx2ex" stop >/dev/null
"$build/tests/tools/cache_edit" "$HX2EX_CACHE" "defmodule D do" "defmodule D do # kept"
ok "a stored row can be changed with its checksum" $?
step "the stored text comes out" "0 0 1"
grep -q '# kept' lib/d.ex
ok "as it was changed" $?
"$build/hx2ex" clean >/dev/null
step "an emptied cache does everything again" "9 0 1"
grep -q '# kept' lib/d.ex
[ $? = 1 ]
ok "and the text is right again" $?

cat >src/Broken.hx <<'END'
class Broken { public static function run():Int return nowhere; }
END
"$build/hx2ex" build src -D app_name=TodoApp >/dev/null 2>err.txt
[ $? = 1 ]
ok "an error ends with 1" $?
grep -q 'src/Broken.hx:1: characters 56-63 : Unknown identifier : nowhere' err.txt
ok "at its position" $?
test ! -e lib/broken.ex
ok "and nothing is written" $?
rm src/Broken.hx
"$build/hx2ex" why A src -D app_name=TodoApp >why.txt 2>&1
grep -q 'A is up to date' why.txt
ok "why says what a class is" $?

HX2EX_CACHE=$work/scratch.db "$build/hx2ex" build --no-daemon src -D app_name=TodoApp -o scratch 2>/dev/null
step "the daemon's outputs ..." "0 0 0"
diff -r -x .hx2ex-manifest lib scratch
ok "... are those of a build from scratch" $?
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
