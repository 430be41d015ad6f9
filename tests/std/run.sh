#!/bin/sh
# The library, a program for each part of it: what our Elixir prints against
# what Haxe's interpreter prints (NAME.out). In own/ is what Haxe itself does not
# have; what that prints is written by hand.
#   tests/std/run.sh BUILD
#   tests/std/run.sh --oracle [NAME...]    makes the .out files again
set -u
cd "$(dirname "$0")/../.." || exit 2
first=$1
shift
if [ "$first" = --oracle ]; then
	cd tests/std || exit 2
	[ $# -gt 0 ] || set -- *.hx
	for name; do
		name=$(basename "$name" .hx)
		TZ=UTC haxe --interp -dce no -main "$name" >"$name.out" || { echo "$name: not a program"; exit 1; }
	done
	exit 0
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
status=0
for folder in tests/std tests/std/own; do
	mkdir -p "$out/ex"
	set --
	for file in "$folder"/*.hx; do
		name=$(basename "$file" .hx)
		set -- "$@" "$name"
		"$first/tests/tools/hxlower" -o "$out/ex" "$file" 2>"$out/$name.err" ||
			{ echo "$name: refused"; sed 's/^/  /' "$out/$name.err" | head -6; }
	done
	elixir tests/programs/run.exs "$out/ex" transform/runtime "$folder" "$@" || status=1
done
exit $status
