# elixir check_format.exs DIR|FILE... : every .ex file must parse, and the
# formatter must leave it alone. Prints the first differing line of those that fail.
paths =
  Enum.flat_map(System.argv(), fn path ->
    if File.dir?(path), do: Path.wildcard(Path.join(path, "*.ex")), else: [path]
  end)

check = fn path ->
  text = File.read!(path)

  try do
    again = IO.iodata_to_binary([Code.format_string!(text), "\n"])

    if again == text do
      :ok
    else
      pairs = Enum.zip(String.split(text <> "\n\n", "\n"), String.split(again <> "\n\n", "\n"))
      at = Enum.find_index(pairs, fn {a, b} -> a != b end)
      shown = pairs |> Enum.drop(max(at - 2, 0)) |> Enum.take(8)
      ours = Enum.map_join(shown, "\n", &("  ours |" <> elem(&1, 0)))
      theirs = Enum.map_join(shown, "\n", &("theirs |" <> elem(&1, 1)))
      {:error, "line #{at + 1}\n#{ours}\n#{theirs}"}
    end
  rescue
    error -> {:error, Exception.message(error)}
  end
end

failed =
  paths
  |> Task.async_stream(fn path -> {path, check.(path)} end, timeout: 60_000)
  |> Enum.flat_map(fn {:ok, {path, result}} -> if result == :ok, do: [], else: [{path, result}] end)

for {path, {:error, why}} <- Enum.take(failed, 6), do: IO.puts("#{path}: #{why}\n")
IO.puts("#{length(paths)} files, #{length(failed)} differ")
if failed != [], do: System.halt(1)
