#!/bin/sh
# Presence on the BEAM: the guide's examples and the examples of this project,
# with the stand-in, or with real Phoenix (HX2EX_PHOENIX=a folder of ebins).
# The texts are compared with tests/presence/*.expected.
set -u
build=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
HX2EX_CACHE=$work/cache.db
export HX2EX_CACHE
passed=0
failed=0

note() { # STATUS NAME
	if [ "$1" = 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAILED: $2"
	fi
}

compile() { # FOLDER
	mkdir -p "$work/beam"
	if [ -n "${HX2EX_PHOENIX:-}" ]; then
		find "$1" -name '*.ex' | sort | xargs elixirc --warnings-as-errors \
			$(for ebin in "$HX2EX_PHOENIX"/*/ebin "$HX2EX_PHOENIX"; do echo "-pa $ebin"; done) -o "$work/beam"
	else
		find "$1" -name '*.ex' | sort | xargs elixirc --warnings-as-errors -o "$work/beam" \
			"$here/../phoenix/stand_in.ex"
	fi
}

run() { # FILE
	if [ -n "${HX2EX_PHOENIX:-}" ]; then
		elixir -pa "$work/beam" $(for ebin in "$HX2EX_PHOENIX"/*/ebin "$HX2EX_PHOENIX"; do echo "-pa $ebin"; done) \
			-e '{:ok, _} = Application.ensure_all_started(:phoenix); Code.require_file(hd(System.argv()))' "$1"
	else
		elixir -pa "$work/beam" "$1"
	fi
}

# NAME: the texts of a project, all in one, against what is expected of them.
compare() {
	(cd "$work/$1" && find . -name '*.ex' | sort | grep -v hx2ex/ | while read -r file; do
		printf '# %s\n' "$file"
		cat "$file"
	done) >"$work/$1.texts"
	if [ -n "${HX2EX_ACCEPT:-}" ]; then cp "$work/$1.texts" "$here/$1.expected"; fi
	diff -u "$here/$1.expected" "$work/$1.texts"
}

"$build/hx2ex" build --no-daemon -D app_name=TodoApp -o "$work/guide" "$here/guide" 2>"$work/guide.err"
note $? "the guide's examples compile"
compare guide
note $? "the guide's examples become what the guide says"
(cd "$work/guide" && mix format --check-formatted $(find . -name '*.ex'))
note $? "the guide's examples are formatted"
compile "$work/guide" && run "$here/guide.exs"
note $? "the guide's examples run"

"$build/hx2ex" build --no-daemon -D app_name=TodoApp -o "$work/table" "$here/table" 2>"$work/table.err"
note $? "the design's table compiles"
compare table
note $? "the design's table becomes what it says"
grep -q 'InsidePresence.hx:.* Warning : .*has no known type' "$work/table.err"
note $? "an unknown first argument is warned of"
rm -rf "$work/beam"
compile "$work/table"
note $? "the design's table is taken by elixirc"

for example in online_users editing todo_app; do
	cp -r "$here/../../examples/presence/$example" "$work/$example.src"
	(cd "$work/$example.src" && "$build/hx2ex" build --no-daemon) &&
		cp -r "$work/$example.src/lib" "$work/$example"
	note $? "examples/presence/$example builds"
	rm -rf "$work/beam"
	compile "$work/$example"
	note $? "examples/presence/$example is taken by elixirc"
	(cd "$work/$example" && mix format --check-formatted $(find . -name '*.ex'))
	note $? "examples/presence/$example is formatted"
done
run "$here/../../examples/presence/demo.exs" >"$work/demo.out" && diff -u "$here/demo.expected" "$work/demo.out"
note $? "the demo runs"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
