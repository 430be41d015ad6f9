#!/bin/sh
# Programs as people write them, against what `haxe --interp` printed (kept
# beside each as NAME.out; for a folder, expected.out):
#   mixed.sh BUILD [NAME...]
# Under mixed/ every program must build, compile without a warning, be
# formatted and print the same; under aliasing/, where value semantics would
# show, a refusal is as good.
set -u
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd) || exit 2
shift
wanted=" $* "
tmp=${TMPDIR:-/tmp}/mixed.$$
mkdir -p "$tmp" || exit 2
[ -n "${KEEP:-}" ] || trap 'rm -rf "$tmp"' EXIT
HX2EX_CACHE=$tmp/cache.db
export HX2EX_CACHE

one() { # SET NAME SOURCES MAIN EXPECTED
	case $wanted in "  " | *" $2 "*) ;; *) return ;; esac
	out=$tmp/$1/$2
	mkdir -p "$out"
	# shellcheck disable=SC2086
	if (cd "$3" && timeout 60 "$build/hx2ex" build --no-daemon -cp . -main "$4" -o "$out") >"$out.log" 2>&1; then
		status=0
	else
		status=$?
	fi
	printf '%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$status" "$4" "$5" >>"$tmp/list"
}

: >"$tmp/list"
for group in mixed aliasing; do
	for source in "$here/$group"/*.hx; do
		[ -e "$source" ] || continue
		name=$(basename "$source" .hx)
		one "$group" "$name" "$here/$group" "$name" "${source%.hx}.out"
	done
	for folder in "$here/$group"/*/; do
		[ -d "$folder" ] || continue
		folder=${folder%/}
		one "$group" "$(basename "$folder")" "$folder" Main "$folder/expected.out"
	done
done
elixir "$here/mixed.exs" "$tmp"
