#!/bin/sh
# A few hundred random edits against from-scratch builds (bench/edits.c, bench/typed.c).
set -u
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/a" "$work/b" "$work/c" "$work/d"
"$build/bench/edits" "$work/a" 25 150 7 1 && "$build/bench/edits" "$work/b" 60 150 11 3 &&
	"$build/bench/typed" "$work/c" 12 200 5 && "$build/bench/typed" "$work/d" 12 150 6 instances
