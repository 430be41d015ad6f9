#!/bin/sh
# Golden pairs.
#   stages/NAME.hx            one source through every stage: NAME.tokens ... NAME.elixir
#   ast, tokens               NAME.hx and what this one stage makes of it
#   accepted                  right programs: NAME.hx and its locals, as Haxe types them
#   parse_errors, type_errors, refused: NAME.hx and NAME.err, what is said of it
#   modes, elixir             see their own run.sh and tests/elixir
#   run.sh BUILD [--accept]   --accept writes what comes out
set -u
build=$(cd "$1" && pwd)
accept=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
HX2EX_CACHE=$work/cache.db
export HX2EX_CACHE
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

compare() { # EXPECTED GOT
	if [ "$accept" = --accept ]; then
		cp "$2" "$1"
	fi
	if diff -u "$1" "$2" >"$work/diff" 2>&1; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAILED: ${1#"$here/"}"
		head -12 "$work/diff"
	fi
}

cd "$here/stages" || exit 2
for file in *.hx; do
	name=${file%.hx}
	for stage in tokens ast typed locals lowered presence elixir; do
		"$build/hx2ex" emit "$file" --emit=$stage --no-daemon -cp . -D app_name=RoomApp >"$work/out" 2>"$work/err"
		compare "$here/stages/$name.$stage" "$work/out"
	done
done
for stage in ast tokens; do
	cd "$here/$stage" || exit 2
	for file in *.hx; do
		name=${file%.hx}
		"$build/hx2ex" emit "$file" --emit=$stage --no-daemon -cp . >"$work/out" 2>"$work/err"
		compare "$here/$stage/$name.$stage" "$work/out"
	done
done
cd "$here/accepted" || exit 2
for file in *.hx; do
	name=${file%.hx}
	# What Haxe takes is shown and no error, whatever lowering will say of it.
	"$build/hx2ex" emit "$file" --emit=locals --no-daemon -cp . >"$work/out" 2>&1 || echo "exit $?" >>"$work/out"
	compare "$here/accepted/$name.locals" "$work/out"
done
for folder in parse_errors type_errors refused main_errors; do
	cd "$here/$folder" 2>/dev/null || continue
	main=
	[ "$folder" = main_errors ] && main=-main
	for file in *.hx; do
		name=${file%.hx}
		"$build/hx2ex" check --no-daemon -cp . $main "$name" >"$work/out" 2>"$work/err"
		grep -v -E '^[0-9]+ class(es)?: ' "$work/err" >"$work/said"
		compare "$here/$folder/$name.err" "$work/said"
	done
done
if [ "$accept" != --accept ] && [ -x "$here/modes/run.sh" ]; then
	"$here/modes/run.sh" "$build" >"$work/modes" 2>&1 || failed=$((failed + 1))
	tail -5 "$work/modes"
fi
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
