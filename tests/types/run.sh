#!/bin/sh
# The types of locals: NAME.hx and NAME.locals, what --emit=locals says of it.
# With python3 there, Haxe's own dump is asked too: locals, fields and calls.
#   run.sh BUILD [--accept]   --accept writes what comes out
set -u
build=$(cd "$1" && pwd)
accept=${2:-}
cd "$(dirname "$0")" || exit 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
passed=0
for file in *.hx; do
	name=${file%.hx}
	"$build/hx2ex" emit "$file" --emit=locals --no-daemon -D eval -cp . >"$work/out" 2>&1 || echo "exit $?" >>"$work/out"
	[ "$accept" = --accept ] && cp "$work/out" "$name.locals"
	if diff -u "$name.locals" "$work/out" >"$work/diff"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAILED: $name"
		head -12 "$work/diff"
	fi
done
if command -v python3 >/dev/null && command -v haxe >/dev/null; then
	python3 ../tools/compare_types.py -v -std ../../transform/std "$build/tests/tools/hxtype" . >"$work/out"
	if grep -E '^(locals|fields|calls) (different|missing|refused)|REFUSE' "$work/out"; then
		cat "$work/out"
		failed=$((failed + 1))
	fi
	grep -E '^(locals|fields|calls):' "$work/out"
fi
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
