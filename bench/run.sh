#!/bin/sh
# `make bench`: speed as ratios within one run. More .hx folders can be named:
#   bench/run.sh BUILD FOLDER...
set -eu
build=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/p"
echo "== parsing"
"$build/bench/measure" parse transform/std examples "$@"
echo "== building a generated project"
"$build/bench/measure" build "$work/p" 1000
if command -v haxe >/dev/null 2>&1; then
	begun=$(date +%s%N)
	(cd "$work/p" && haxe -cp src -cp "$OLDPWD/transform/std" --macro "include('p0')" --no-output --interp >/dev/null 2>&1) || true
	echo "haxe --no-output   $((($(date +%s%N) - begun) / 1000000)) ms for a part of it"
fi
