#!/bin/sh
# Parses every .hx below the folders; what parses is printed as Haxe and must
# parse again to the same tree.  Files that Haxe itself refuses are expected
# to be named here.
#   tests/corpus.sh BUILD FOLDER...
set -u
build=$(cd "$1" && pwd)
shift
said=$(mktemp)
trap 'rm -f "$said"' EXIT
for mode in -e -r; do
	find "$@" -name '*.hx' ! -name '*.unit.hx' -print0 |
		xargs -0 "$build/tests/tools/hxparse" haxe_ver=4.306 haxe4=1 sys=1 static=1 $mode >"$said" 2>&1
	sed "s/^/$mode /" "$said"
done
[ ! -s "$said" ]
