# Compiles each program's modules and runs its main, all in one VM.
#   run.exs FOLDER RUNTIME EXPECTED NAME...
[folder, runtime, expected | names] = System.argv()
# HX_WARNINGS=allow: while something else makes Elixir warn.
allowed = System.get_env("HX_WARNINGS") == "allow"
Code.compiler_options(ignore_module_conflict: true)

case Path.wildcard(Path.join(runtime, "*.ex")) do
  [] -> :ok
  files -> {:ok, _, _} = Kernel.ParallelCompiler.compile(files)
end

capture = fn main ->
  {:ok, device} = StringIO.open("")
  parent = self()

  {pid, monitor} =
    spawn_monitor(fn ->
      Process.group_leader(self(), device)

      result =
        try do
          main.()
          nil
        catch
          kind, reason -> Exception.format(kind, reason, __STACKTRACE__)
        end

      send(parent, {:done, self(), result})
    end)

  problem =
    receive do
      {:done, ^pid, result} -> result
      {:DOWN, ^monitor, _, _, reason} -> inspect(reason)
    after
      10_000 ->
        Process.exit(pid, :kill)
        "does not end"
    end

  Process.demonitor(monitor, [:flush])
  {:ok, {_, text}} = StringIO.close(device)
  {text, problem}
end

compile = fn files ->
  {:ok, device} = StringIO.open("")
  error = Process.whereis(:standard_error)
  Process.unregister(:standard_error)
  Process.register(device, :standard_error)

  result =
    try do
      Kernel.ParallelCompiler.compile(files)
    after
      Process.unregister(:standard_error)
      Process.register(error, :standard_error)
    end

  {result, StringIO.close(device)}
end

check = fn name ->
  files = Path.wildcard(Path.join([folder, name, "*.ex"]))

  with [_ | _] <- files,
       {{:ok, _, warnings}, _} when warnings == [] or allowed <- compile.(files) do
    {text, problem} = capture.(fn -> apply(Module.concat([name]), :main, []) end)
    wanted = File.read!(Path.join(expected, name <> ".out"))

    cond do
      problem -> {:error, "fails: " <> problem}
      text != wanted -> {:error, "prints\n#{text}instead of\n#{wanted}"}
      true -> :ok
    end
  else
    [] -> {:error, "has no output"}
    {{_, _, _} = result, {:ok, {_, text}}} -> {:error, "does not compile: #{text}#{inspect(result, limit: 5)}"}
  end
end

failed =
  Enum.count(names, fn name ->
    case check.(name) do
      :ok ->
        false

      {:error, text} ->
        IO.puts("#{name} #{text}")
        true
    end
  end)

IO.puts("#{length(names) - failed} passed, #{failed} failed")
System.halt(if failed == 0, do: 0, else: 1)
