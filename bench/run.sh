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
echo "== parsing and typing 100,000 generated lines, on one core"
mkdir "$work/t"
"$build/bench/typing" "$work/t" 1300
if command -v haxe >/dev/null 2>&1; then
	# Haxe types the same files; of Phoenix they need no more than this.
	mkdir -p "$work/stub/phoenix"
	echo 'package phoenix; class Presence { public static function track(s:Dynamic, t:Dynamic, k:Dynamic, ?m:Dynamic):Dynamic return s; }' >"$work/stub/phoenix/Presence.hx"
	echo 'package phoenix; class Phoenix {} class Socket<T> {}' >"$work/stub/phoenix/Phoenix.hx"
	begun=$(date +%s%N)
	if (cd "$work/t" && haxe -cp . -cp "$work/stub" --macro "include('', true, null, ['.'])" --no-output --interp); then
		echo "haxe --no-output   $((($(date +%s%N) - begun) / 1000000)) ms"
	fi
fi
echo "== building a generated project"
"$build/bench/measure" build "$work/p" 1000
