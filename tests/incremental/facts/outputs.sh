# Read by ../facts.sh: outputs and the cache.
# shellcheck shell=sh disable=SC2034,SC2086,SC2154

project "outputs"
put src/A.hx <<'END'
class A { public static function f():Int return 1; }
END
put src/B.hx <<'END'
class B { public static function f():Int return A.f(); }
END
edit "first" 2
rm -rf lib
edit "the folder is gone" 0
rm lib/a.ex
edit "a file is gone" 0
"$build/hx2ex" stop >/dev/null 2>&1
rm -f "$HX2EX_CACHE"*
edit "the cache is gone" 2
rm -f "$HX2EX_CACHE"*
sed -i 's/return 1/return 2/' src/A.hx
edit "the cache is gone below a daemon" - cold
restart
edit "and a restart" -
echo "# mine" >>lib/a.ex
edit_by_hand=$(cat lib/a.ex)
"$build/hx2ex" build $flags >/dev/null 2>err.txt
[ "$(cat lib/a.ex)" = "$edit_by_hand" ] || wrong "an output edited by hand was overwritten"
"$build/hx2ex" build --force $flags >/dev/null 2>err.txt
edit "by hand, then --force" 0

project "a name that no file can have"
put src/A.hx <<'END'
class A { public static function run():Int return 1; }
END
put src/B.hx <<'END'
class B { public static function run():Int return 1; }
END
edit "first" 2
put src/A.hx <<'END'
@:native("a/../b") class A { public static function run():Int return 1; }
END
put src/B.hx <<'END'
class B { public static function run():Int return 2; }
END
edit "impossible" 1 fails
flags="$flags --keep-going"
"$build/hx2ex" build $flags >/dev/null 2>&1
grep -q "do: 2" lib/b.ex || wrong "the other class is not written"
grep -q "do: 1" lib/a.ex || wrong "what it wrote before is gone"
