# elixir check_finish.exs FILE: the modules R0, F0, R1, F1 ... that ex_scope
# printed. Each F must compile without a warning and do what its R does.
defmodule Trace do
  def t(x) do
    Process.put(:trace, [x | Process.get(:trace, [])])
    x
  end

  def pair(x), do: {x, t(x)}

  def run(module, a, b) do
    Process.put(:trace, [])

    result =
      try do
        {:ok, module.main(a, b)}
      rescue
        error in ArithmeticError -> {:error, error}
      end

    {result, Process.get(:trace)}
  end
end

[path] = System.argv()
modules = path |> File.read!() |> String.split(~r/^(?=defmodule )/m, trim: true)

# Elixir 1.14 gives its warnings to standard error only.
compile = fn text ->
  {:ok, device} = StringIO.open("")
  saved = Process.whereis(:standard_error)
  Process.unregister(:standard_error)
  Process.register(device, :standard_error)

  try do
    Code.compile_string(text)
    StringIO.contents(device) |> elem(1)
  rescue
    error -> "does not compile: " <> Exception.message(error)
  after
    Process.unregister(:standard_error)
    Process.register(saved, :standard_error)
  end
end

failed =
  for [raw, finished] <- Enum.chunk_every(modules, 2), reduce: 0 do
    failed ->
      said = compile.(raw)
      if said =~ "does not compile", do: raise(said <> raw)
      # what is constant only after several steps is not followed
      always = ~r/warning: this check\/guard will always yield the same result\n.*\n\n?/
      warnings = String.replace(compile.(finished), always, "")
      name = fn text -> Module.concat([text |> String.split() |> Enum.at(1)]) end
      inputs = for a <- [0, 2, 5], b <- [1, 3], do: {a, b}

      wrong =
        Enum.find(inputs, fn {a, b} ->
          Trace.run(name.(raw), a, b) != Trace.run(name.(finished), a, b)
        end)

      if (warnings != "" or wrong != nil) and failed < 4 do
        IO.puts("#{warnings}#{inspect(wrong)}\n#{raw}\n#{finished}")
      end

      if warnings != "" or wrong != nil, do: failed + 1, else: failed
  end

IO.puts("#{div(length(modules), 2)} modules, #{failed} differ or warn")
if failed > 0, do: System.halt(1)
