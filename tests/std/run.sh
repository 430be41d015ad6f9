#!/bin/sh
# The library, a program for each part of it: what our Elixir prints against
# what Haxe's interpreter prints (NAME.out).
#   tests/std/run.sh BUILD [NAME...]
#   tests/std/run.sh --oracle [NAME...]    makes the .out files again
set -u
cd "$(dirname "$0")/../.." || exit 2
first=$1
shift
if [ $# -eq 0 ]; then
	set -- $(cd tests/std && ls ./*.hx | sed 's|^\./||; s|\.hx$||')
fi
if [ "$first" = --oracle ]; then
	cd tests/std || exit 2
	for name; do
		TZ=UTC haxe --interp -dce no -main "$name" >"$name.out" || { echo "$name: not a program"; exit 1; }
	done
	exit 0
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mkdir "$out/ex"
for name; do
	"$first/tests/tools/hxlower" -o "$out/ex" "tests/std/$name.hx" 2>"$out/$name.err" ||
		{ echo "$name: refused"; sed 's/^/  /' "$out/$name.err" | head -6; }
done
elixir tests/programs/run.exs "$out/ex" transform/runtime tests/std "$@"
