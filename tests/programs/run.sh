#!/bin/sh
# Programs, one for each rule: what our Elixir prints against what Haxe's
# interpreter prints (NAME.out).
#   tests/programs/run.sh BUILD [NAME...]
#   tests/programs/run.sh --oracle [NAME...]    makes the .out files again
set -u
cd "$(dirname "$0")/../.." || exit 2
first=$1
shift
if [ $# -eq 0 ]; then
	for source in tests/programs/*.hx; do
		set -- "$@" "$(basename "$source" .hx)"
	done
fi
if [ "$first" = --oracle ]; then
	cd tests/programs || exit 2
	for name; do
		haxe --interp -main "$name" >"$name.out" || { echo "$name: not a program"; exit 1; }
	done
	exit 0
fi
build=$first
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
mkdir "$out/ex"
for name; do
	${HXLOWER:-$build/tests/tools/hxlower} -o "$out/ex" "tests/programs/$name.hx" 2>"$out/$name.err" ||
		{ echo "$name: refused"; sed 's/^/  /' "$out/$name.err" | head -6; }
done
elixir tests/programs/run.exs "$out/ex" transform/runtime tests/programs "$@"
