#!/bin/sh
# What value mode takes (NAME.ok) and refuses (NAME.err holds what is said).
#   tests/golden/modes/run.sh BUILD [--accept]
set -u
build=$(cd "$1" && pwd) || exit 2
cd "$(dirname "$0")" || exit 2
failed=0
said=$(mktemp)
trap 'rm -f "$said"' EXIT
for file in *.hx; do
	name=${file%.hx}
	"$build/tests/tools/hxmodes" "$file" >"$said" 2>&1
	status=$?
	if [ -f "$name.ok" ]; then
		wanted=0
		expected=/dev/null
	else
		wanted=1
		expected=$name.err
	fi
	if [ $wanted = 1 ] && [ "${2:-}" = --accept ]; then
		cp "$said" "$expected"
	fi
	if [ $status != $wanted ] || ! cmp -s "$said" "$expected"; then
		echo "modes/$name: exits $status"
		diff "$expected" "$said" | sed 's/^/  /' | head -8
		failed=1
	fi
done
exit $failed
