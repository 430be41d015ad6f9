# Compiles and runs what mixed.sh built, all in this one BEAM: every program in
# a process of its own, its modules purged afterwards. The runtime's modules
# are the same text in all programs and stay loaded.
defmodule Mixed do
  def run([tmp]) do
    Code.put_compiler_option(:ignore_module_conflict, true)
    rows = tmp |> Path.join("list") |> File.read!() |> String.split("\n", trim: true)
    results = Enum.map(rows, &program(tmp, String.split(&1, "\t")))
    failed = Enum.count(results, &(&1 != :passed))
    IO.puts("#{length(results) - failed} passed, #{failed} failed")
    if failed > 0, do: System.halt(1)
  end

  defp program(tmp, [group, name, status, main, expected]) do
    out = Path.join([tmp, group, name])
    log = File.read!(out <> ".log")

    case check(group, status, log, out, main, expected) do
      :passed ->
        :passed

      {reason, text} ->
        IO.puts("#{group}/#{name}: #{reason}: #{text}")
        reason
    end
  end

  defp check("aliasing", "1", log, out, _main, _expected) do
    # What is refused has written nothing.
    written = out |> Path.join("**/*.ex") |> Path.wildcard()

    cond do
      not (log =~ ~r"\.hx:\d+: (characters|lines) ") -> {"refused without a position", first(log)}
      written != [] -> {"refused and yet written", inspect(written)}
      true -> :passed
    end
  end

  defp check(_group, "0", _log, out, main, expected) do
    files = out |> Path.join("**/*.ex") |> Path.wildcard() |> Enum.sort()

    with :ok <- formatted(files),
         {:ok, modules} <- compile(files) do
      result = execute(main, File.read!(expected))
      purge(modules)
      result
    end
  end

  defp check(_group, "1", log, _out, _main, _expected), do: {"refused", first(log)}
  defp check(_group, status, log, _out, _main, _expected), do: {"exit #{status}", first(log)}

  # The first diagnostic of a build's log.
  defp first(log) do
    lines = String.split(log, "\n", trim: true)
    Enum.find(lines, List.first(lines) || "(silent)", &(&1 =~ ~r"\.hx:\d+: "))
  end

  defp formatted(files) do
    Enum.find_value(files, :ok, fn file ->
      text = File.read!(file)

      try do
        wanted = IO.iodata_to_binary([Code.format_string!(text), "\n"])
        if wanted != text, do: {"not formatted", difference(wanted, text)}
      rescue
        e -> {"no Elixir", Exception.message(e) |> String.replace("\n", " ")}
      end
    end)
  end

  defp compile(files) do
    files = Enum.reject(files, &loaded?/1)
    me = self()

    stderr =
      capture_stderr(fn ->
        send(me, {:compiled, Kernel.ParallelCompiler.compile(files, return_diagnostics: false)})
      end)

    receive do
      {:compiled, {:ok, modules, []}} -> {:ok, modules}
      {:compiled, {:ok, modules, warnings}} -> purge(modules) && {"compile warning", warning(warnings)}
      {:compiled, {:error, errors, _}} -> {"compile error", warning(errors) <> one_line(stderr)}
    end
  end

  defp one_line(""), do: ""
  defp one_line(_), do: ""

  defp warning([{file, line, text} | _]) do
    line = if is_tuple(line), do: elem(line, 0), else: line
    "#{Path.basename(file)}:#{line}: #{text |> IO.chardata_to_string() |> String.split("\n") |> hd()}"
  end

  # The runtime's modules are compiled once.
  defp loaded?(file) do
    text = File.read!(file)

    case Regex.run(~r/\Adefmodule (Haxe\.[\w.]+) do/, text) do
      [_, module] -> Code.ensure_loaded?(Module.concat([module]))
      nil -> false
    end
  end

  defp purge(modules) do
    for module <- modules, not String.starts_with?(inspect(module), "Haxe.") do
      :code.purge(module)
      :code.delete(module)
    end
  end

  defp capture_stderr(work) do
    {:ok, io} = StringIO.open("")
    real = Process.whereis(:standard_error)
    Process.unregister(:standard_error)
    Process.register(io, :standard_error)

    try do
      work.()
    after
      Process.unregister(:standard_error)
      Process.register(real, :standard_error)
    end

    {:ok, {_, text}} = StringIO.close(io)
    text
  end

  # Runs the program with its output caught; ten seconds are an eternity here.
  defp execute(main, expected) do
    {:ok, io} = StringIO.open("")
    module = Module.concat([main])

    {pid, ref} =
      spawn_monitor(fn ->
        Process.group_leader(self(), io)

        try do
          module.main()
        catch
          kind, value -> exit({:crashed, Exception.format(kind, value, __STACKTRACE__)})
        end
      end)

    ended =
      receive do
        {:DOWN, ^ref, _, _, reason} -> reason
      after
        10_000 ->
          Process.exit(pid, :kill)
          :timeout
      end

    {:ok, {_, printed}} = StringIO.close(io)

    cond do
      ended == :normal and printed == expected -> :passed
      ended == :normal -> {"wrong output", difference(expected, printed)}
      ended == :timeout -> {"timeout", "after ten seconds"}
      true -> {"crash", crash(ended)}
    end
  end

  defp crash({:crashed, text}), do: text |> String.split("\n") |> Enum.take(4) |> Enum.join(" ")
  defp crash(other), do: inspect(other)

  defp difference(expected, got) do
    a = String.split(expected, "\n")
    b = String.split(got, "\n")
    size = max(length(a), length(b))

    {x, y, line} =
      Enum.zip([pad(a, size), pad(b, size), 1..size])
      |> Enum.find({"", "", 0}, fn {x, y, _} -> x != y end)

    "line #{line}: wanted #{inspect(x)}, got #{inspect(y)}"
  end

  defp pad(list, size), do: list ++ List.duplicate(nil, size - length(list))
end

Mixed.run(System.argv())
