#!/bin/sh
# What is refused, and with which words: NAME.hx against NAME.err.
#   tests/golden/refused/run.sh BUILD [--accept]
set -u
build=$(cd "$1" && pwd) || exit 2
accept=${2-}
cd "$(dirname "$0")" || exit 2
passed=0
failed=0
said=$(mktemp)
trap 'rm -f "$said"' EXIT
for source in *.hx; do
	name=${source%.hx}
	"$build/tests/tools/hxlower" "$source" >/dev/null 2>"$said"
	[ "$accept" = --accept ] && cp "$said" "$name.err"
	if cmp -s "$said" "$name.err"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "$name:"
		diff "$name.err" "$said" | head -5
	fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
