#!/bin/sh
# `make demo`: builds the todo app's Haxe, shows what came out and what a second
# build does, and runs it on the BEAM.
set -eu
build=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
HX2EX_SOCKET=$work/socket
HX2EX_CACHE=$work/cache.db
export HX2EX_SOCKET HX2EX_CACHE
trap '"$build/hx2ex" stop >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
cp -r "$here/presence/todo_app" "$work/app"
cd "$work/app"

say() {
	printf '\n$ %s\n' "$*"
}

say hx2ex build
"$build/hx2ex" build
say hx2ex build
"$build/hx2ex" build
say "touch up one function, hx2ex build"
sed -i 's/online: /here now: /' src_haxe/live/TodoBoard.hx
"$build/hx2ex" build
say "sed -n '/def track_user/,/def untrack_user/p' lib/todo_app_web/presence.ex"
sed -n '/def track_user/,/def untrack_user/p' lib/todo_app_web/presence.ex

say "run it on the BEAM (with a small stand-in for Phoenix)"
mkdir "$work/beam"
find lib -name '*.ex' | sort | xargs elixirc --warnings-as-errors -o "$work/beam" \
	"$here/../tests/phoenix/stand_in.ex"
elixir -pa "$work/beam" "$here/presence/demo.exs"
