# Read by ../facts.sh: conditions.
# shellcheck shell=sh disable=SC2034,SC2086,SC2154

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
