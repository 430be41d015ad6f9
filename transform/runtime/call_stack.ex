defmodule Haxe.CallStack do
  @moduledoc "Haxe's `haxe.CallStack`: where the running process is."

  def call_stack do
    {:current_stacktrace, frames} = Process.info(self(), :current_stacktrace)

    for {module, name, _arity, _place} <- frames,
        do: {:method, inspect(module), Atom.to_string(name)}
  end

  def to_string(stack) do
    Enum.map_join(stack, "", fn item -> "\nCalled from " <> place(item) end)
  end

  defp place({:method, module, name}), do: "#{module || "<unknown>"}.#{name}"
  defp place({:file_pos, _inner, file, line, _column}), do: "#{file} line #{line}"
  defp place({:module, name}), do: "module " <> name
  defp place({:local_function, n}), do: "local function ##{n}"
  defp place({:c_function}), do: "a C function"
end
