#!/bin/sh
# The printer and the last pass against Elixir itself: random trees that the
# formatter must leave alone, random functions that must compile without a
# warning and do what they did before.
#   tests/elixir/run.sh BUILD [COUNT] [SEED]
set -eu
build=$1
count=${2:-300}
seed=${3:-1}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$build/tests/tools/ex_fuzz" "$folder" "$count" "$seed"
for file in tests/golden/elixir/*.finished; do
	cp "$file" "$folder/golden_$(basename "$file" .finished).ex"
done
elixir tests/elixir/check_format.exs "$folder"
for file in "$folder"/*.ex; do
	"$build/tests/tools/ex_format" --round "$file" >/dev/null
done
"$build/tests/tools/ex_scope" $((count / 3)) "$seed" >"$folder/scope"
elixir tests/elixir/check_finish.exs "$folder/scope"
