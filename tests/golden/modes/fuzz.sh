#!/bin/sh
# Random programs: whatever value mode accepts must print what Haxe's
# interpreter prints.  Not part of the tests: it takes a minute for 200.
#   tests/golden/modes/fuzz.sh BUILD [SEED [COUNT]]
set -u
build=$(cd "$1" && pwd) || exit 2
root=$(cd "$(dirname "$0")/../../.." && pwd) || exit 2
work=$(mktemp -d)
[ -n "${KEEP:-}" ] && echo "$work" || trap 'rm -rf "$work"' EXIT
mkdir "$work/ex"
python3 "$root/tests/tools/modes_programs.py" "${2:-1}" 0 "${3:-200}" "$work" || exit 2
cd "$work" || exit 2
accepted=
for file in P*.hx; do
	name=${file%.hx}
	timeout 10 "$build/tests/tools/hxlower" -o ex "$file" >"$name.err" 2>&1
	status=$?
	[ $status -gt 1 ] && echo "$name: exits $status"
	[ $status = 0 ] || continue
	timeout 10 haxe --interp -main "$name" >"$name.out" 2>/dev/null && accepted="$accepted $name"
done
# shellcheck disable=SC2086
HX_WARNINGS=allow elixir "$root/tests/programs/run.exs" "$work/ex" "$root/transform/runtime" "$work" $accepted
