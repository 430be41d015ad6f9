#!/bin/sh
# Every test: unit, golden pairs, programs against the oracle, the runtime,
# presence on the BEAM, incremental builds, random edits, a real daemon.
#   tests/run.sh BUILD [NAME...]
set -u
build=$(cd "$1" && pwd) || exit 2
shift
cd "$(dirname "$0")/.." || exit 2
failed=
summary=$(mktemp)
trap 'rm -f "$summary"' EXIT
ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0}
UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
export ASAN_OPTIONS UBSAN_OPTIONS

part() { # NAME COMMAND...
	name=$1
	shift
	case " $wanted " in "  " | *" $name "*) ;; *) return ;; esac
	echo "== $name"
	begun=$(date +%s)
	if "$@"; then
		status=passed
	else
		status=FAILED
		failed="$failed $name"
	fi
	printf '%-14s %s, %s s\n' "$name" "$status" "$(($(date +%s) - begun))" >>"$summary"
}

wanted="$*"
part unit "$build/unit"
part golden tests/golden/run.sh "$build"
part runtime tests/runtime/run.sh
part elixir tests/elixir/run.sh "$build"
part programs tests/programs/run.sh "$build"
part types tests/types/run.sh "$build"
part mixed tests/programs/mixed.sh "$build"
part std tests/std/run.sh "$build"
part presence tests/presence/run.sh "$build"
part incremental tests/incremental/run.sh "$build"
part facts tests/incremental/facts.sh "$build"
part edits tests/edits.sh "$build"
part daemon tests/daemon/run.sh "$build"
part rough sh -c 'command -v python3 >/dev/null || exit 0; python3 tests/daemon/rough.py "$0"' "$build"
part input tests/input/run.sh "$build"
part deep tests/input/deep.sh "$build"
part fuzz tests/fuzz/run.sh "$build"

echo
cat "$summary"
if [ -n "$failed" ]; then
	echo "failed:$failed"
	exit 1
fi
