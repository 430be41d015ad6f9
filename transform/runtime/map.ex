defmodule Haxe.Map do
  @moduledoc "Haxe's maps, where Elixir's own functions do something else."

  @doc "Key and value, as `for (k => v in map)` sees them."
  def pairs(map), do: for({key, value} <- map, do: %{key: key, value: value})

  @doc "The same in the order of the keys."
  def sorted_pairs(map),
    do: map |> pairs() |> Enum.sort(&(Haxe.Reflect.compare(&1.key, &2.key) <= 0))

  def sorted_keys(map), do: map |> Map.keys() |> Enum.sort(&(Haxe.Reflect.compare(&1, &2) <= 0))

  @doc "A `haxe.ds.BalancedTree` as Haxe prints it."
  def sorted_string(map) do
    pairs =
      Enum.map_join(
        sorted_pairs(map),
        ", ",
        &"#{Haxe.Std.string(&1.key)}=#{Haxe.Std.string(&1.value)}"
      )

    "{" <> pairs <> "}"
  end

  @doc "The first pair for which `fun` is true, or nil."
  def find(map, fun), do: Enum.find(pairs(map), &fun.(&1.key, &1.value))
end
