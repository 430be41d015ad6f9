defmodule Haxe.Iterator do
  @moduledoc """
  Iterators whose kind is only known when the program runs: a list of what is still to come, or a
  structure with `hasNext` and `next`.
  """

  def has_next(list) when is_list(list), do: list != []
  def has_next(%module{} = iterator), do: module.has_next(iterator)
  def has_next(iterator), do: iterator.has_next.()

  @doc "`{the next element, the iterator behind it}`"
  def next([first | rest]), do: {first, rest}
  def next([]), do: {nil, []}
  def next(%module{} = iterator), do: module.next(iterator)
  def next(iterator), do: {iterator.next.(), iterator}

  @doc "Anything that Haxe can iterate over."
  def to_list(list) when is_list(list), do: list
  def to_list(%{iterator: iterator}) when is_function(iterator, 0), do: to_list(iterator.())

  def to_list(%{has_next: more, next: next} = iterator)
      when is_function(more) and is_function(next),
      do: collect(iterator, [])

  def to_list(%module{} = value) do
    if function_exported?(module, :has_next, 1),
      do: collect(value, []),
      else: value |> module.iterator() |> to_list()
  end

  def to_list(map) when is_map(map), do: Map.values(map)

  @doc "Keys (or positions) and values of anything that can be iterated by both."
  def pairs(list) when is_list(list), do: Haxe.Array.pairs(list)

  def pairs(%{key_value_iterator: iterator}) when is_function(iterator, 0),
    do: to_list(iterator.())

  def pairs(%module{} = value), do: value |> module.key_value_iterator() |> to_list()
  def pairs(map), do: Haxe.Map.pairs(map)

  defp collect(iterator, done) do
    if has_next(iterator) do
      {value, iterator} = next(iterator)
      collect(iterator, [value | done])
    else
      Enum.reverse(done)
    end
  end
end
