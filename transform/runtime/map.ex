defmodule Haxe.Map do
  @moduledoc "Haxe's maps, where Elixir's own functions do something else."

  @doc "Key and value, as `for (k => v in map)` sees them."
  def pairs(map), do: for({key, value} <- map, do: %{key: key, value: value})

  @doc "The first pair for which `fun` is true, or nil."
  def find(map, fun), do: Enum.find(pairs(map), &fun.(&1.key, &1.value))
end
