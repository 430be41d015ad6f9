#!/bin/sh
# A few hundred random edits against from-scratch builds (bench/edits.c, bench/typed.c,
# and of real code with python3 there: tools/real_edits.py).
set -u
build=$1
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/a" "$work/b" "$work/c" "$work/d"
"$build/bench/edits" "$work/a" 25 150 7 1 && "$build/bench/edits" "$work/b" 60 150 11 3 &&
	"$build/bench/typed" "$work/c" 12 200 5 && "$build/bench/typed" "$work/d" 12 150 6 instances || exit 1
command -v python3 >/dev/null || exit 0
python3 "$here/tools/real_edits.py" -rounds 12 -steps 30 -seed 3 "$build/tests/tools/engines" \
	"$here/programs" "$here/golden/type_errors" "$here/presence" "$here/../examples"
