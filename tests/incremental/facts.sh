#!/bin/sh
# One small project per kind of fact and an edit of it: what the daemon makes of
# the edit is what a build with an empty cache makes: outputs, exit code and
# diagnostics; and no more classes are transformed than the edit reaches.  Another
# process, which has nothing but the cache, makes that of it, too.  The projects
# stand in facts/, a file for each topic.
set -u
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
top=$(mktemp -d)
HX2EX_SOCKET=$top/socket
HX2EX_CACHE=$top/cache.db
export HX2EX_SOCKET HX2EX_CACHE
trap '"$build/hx2ex" stop >/dev/null 2>&1; rm -rf "$top"' EXIT
passed=0
failed=0
number=0
flags=

# NAME: begins a project.
project() {
	project=$1
	number=$((number + 1))
	mkdir -p "$top/$number/src"
	cd "$top/$number" || exit 2
	flags="src -D app_name=TodoApp"
	step=start
	"$build/hx2ex" clean >/dev/null 2>&1
}

put() { # FILE, its text on stdin
	mkdir -p "$(dirname "$1")"
	cat >"$1"
}

wrong() { # TEXT
	failed=$((failed + 1))
	echo "FAILED: $project: $step: $1"
}

count() { # KEY
	tr ',{' '\n\n' <out.json | sed -n "s/^ *\"$1\": *\([0-9]*\).*/\1/p" | head -1
}

# STEP EXPECTED: builds; EXPECTED is how many classes are transformed, - for any.
# The third word is `fails` when the build ends with errors, `cold` when the cache
# need not hold it.
edit() {
	step=$1
	want=$2
	ends=0
	[ "${3:-}" = fails ] && ends=1
	# shellcheck disable=SC2086
	"$build/hx2ex" build --json $flags >out.json 2>/dev/null
	got=$(count transformed)
	# shellcheck disable=SC2086
	"$build/hx2ex" build $flags >/dev/null 2>live.txt
	live=$?
	rm -rf scratch "$top/scratch.db"*
	# shellcheck disable=SC2086
	HX2EX_CACHE=$top/scratch.db "$build/hx2ex" build --no-daemon $flags -o scratch >/dev/null 2>scratch.txt
	scratch=$?
	before=$failed
	[ "$live" = "$scratch" ] || wrong "exit $live, from scratch $scratch"
	[ "$scratch" = "$ends" ] || wrong "exit $scratch from scratch: $(head -3 scratch.txt)"
	cmp -s live.txt scratch.txt || wrong "diagnostics differ: $(diff live.txt scratch.txt | head -6)"
	if [ "$scratch" = 0 ]; then
		diff -r -x .hx2ex-manifest lib scratch >diff.txt || wrong "outputs differ: $(head -8 diff.txt)"
	fi
	# shellcheck disable=SC2086
	"$build/hx2ex" build --no-daemon --json $flags >out.json 2>/dev/null
	# shellcheck disable=SC2086
	"$build/hx2ex" build --no-daemon $flags >/dev/null 2>warm.txt
	[ $? = "$scratch" ] || wrong "exit codes differ with the cache alone"
	cmp -s warm.txt scratch.txt || wrong "diagnostics differ with the cache alone: $(diff warm.txt scratch.txt | head -6)"
	again=$(count transformed)
	[ "$scratch" = 1 ] || [ "${3:-}" = cold ] || [ "$again" = 0 ] || wrong "$again classes were transformed with the cache alone"
	[ "$want" = - ] || [ "$got" = "$want" ] || wrong "$got classes were transformed, not $want"
	[ "$before" = "$failed" ] && passed=$((passed + 1))
}

# A file's text before an edit, to go back to it.
keep() { cp "$1" "$top/kept"; }
back() {
	cp "$top/kept" "$1"
	edit "${2:-$step, and back}" "${3:-0}"
}

restart() { "$build/hx2ex" restart >/dev/null 2>&1; }

for topic in names declarations presence conditions files effects results positions outputs library null_safety reasons; do
	# shellcheck source=/dev/null
	. "$here/facts/$topic.sh"
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
