#!/bin/sh
# Damaged inputs through every stage, for a short while (CI) or a long one:
#   tests/fuzz/run.sh BUILD               about half a minute
#   tests/fuzz/run.sh BUILD SECONDS SEED [STAGE [CORPUS...]]
# SECONDS are a stage's; another seed gives other inputs, and more folders of
# .hx files may be named (Haxe's own tests are good ones).  For a long run take
# a build with sanitizers (`make sanitize` leaves one in build-sanitize) and
# keep what fails: fuzz -r FILE STAGE runs it again, see tests/tools/fuzz.c.
set -u
build=$(cd "$1" && pwd) || exit 2
seconds=${2:-2}
seed=${3:-1}
stage=${4:-all}
[ $# -le 4 ] && shift $# || shift 4
here=$(cd "$(dirname "$0")" && pwd)
ASAN_OPTIONS=${HX2EX_FUZZ_ASAN:-detect_leaks=1:detect_stack_use_after_return=0}
UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
export ASAN_OPTIONS UBSAN_OPTIONS
found=${HX2EX_FUZZ_FOUND:-${TMPDIR:-/tmp}/hx2ex-fuzz-found}
limit=2000
memory=2048
# Sanitizers take their time and their memory.
if grep -q __asan_init "$build/tests/tools/fuzz" 2>/dev/null; then
	limit=8000
	memory=6000
fi
exec "$build/tests/tools/fuzz" -s "$seed" -t "$seconds" -l "$limit" -m "$memory" -o "$found" "$stage" \
	"$here/corpus" "$here/../programs" "$here/../golden" "$@"
