#!/bin/sh
# The runtime's modules: formatted, without warnings, and as Haxe says. No build is needed.
set -eu
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
elixir -e 'for file <- Path.wildcard("transform/runtime/*.ex") do
  text = File.read!(file)
  if IO.iodata_to_binary([Code.format_string!(text), "\n"]) != text, do: exit("#{file} is not formatted")
end'
elixirc --warnings-as-errors -o "$folder" transform/runtime/*.ex
elixir -pa "$folder" tests/runtime/runtime_test.exs
