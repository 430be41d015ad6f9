defmodule Haxe.Array do
  @moduledoc "Haxe's `Array` as a list, where Elixir's own functions do something else."

  @doc "`a[i]`; outside of the array it is nil."
  def at(list, index) when is_integer(index) and index >= 0, do: Enum.at(list, index)
  def at(_list, _index), do: nil

  @doc "`a[i] = x`; a place behind the end fills up with nil."
  def put(list, index, value) when index >= 0, do: put_at(list, index, value)

  def put(_list, index, _value),
    do: raise(Haxe.Exception, message: "Negative array index: #{index}")

  defp put_at([_old | rest], 0, value), do: [value | rest]
  defp put_at([], 0, value), do: [value]
  defp put_at([first | rest], index, value), do: [first | put_at(rest, index - 1, value)]
  defp put_at([], index, value), do: [nil | put_at([], index - 1, value)]

  @doc "`target` with `size` elements of `source` over its own from `to` on."
  def blit(_source, from, target, to, size)
      when from < 0 or to < 0 or size < 0 or to + size > length(target),
      do: raise(Haxe.Exception, message: "Out of bounds")

  def blit(source, from, target, to, size) do
    {front, back} = Enum.split(target, to)
    front ++ (source |> Enum.drop(from) |> Enum.take(size)) ++ Enum.drop(back, size)
  end

  def slice(list, start, stop \\ nil) do
    size = length(list)
    start = from_end(start, size)
    stop = if stop == nil, do: size, else: min(from_end(stop, size), size)
    if start < stop, do: list |> Enum.drop(start) |> Enum.take(stop - start), else: []
  end

  @doc "`{what was cut out, what is left}`"
  def splice(list, start, size) do
    length = length(list)
    start = from_end(start, length)

    if size < 0 or start > length do
      {[], list}
    else
      {front, rest} = Enum.split(list, start)
      {cut, back} = Enum.split(rest, size)
      {cut, front ++ back}
    end
  end

  def insert(list, index, value) do
    {front, back} = Enum.split(list, from_end(index, length(list)))
    front ++ [value | back]
  end

  defp from_end(index, size) when index < 0, do: max(size + index, 0)
  defp from_end(index, _size), do: index

  @doc "Numbers are looked for as numbers: 1 is 1.0."
  def contains(list, value), do: Enum.any?(list, &Haxe.Float.equal?(&1, value))

  def remove([], _value), do: []

  def remove([first | rest], value),
    do: if(Haxe.Float.equal?(first, value), do: rest, else: [first | remove(rest, value)])

  def index_of(list, value, start \\ 0) do
    start = from_end(start || 0, length(list))

    case list |> Enum.drop(start) |> Enum.find_index(&Haxe.Float.equal?(&1, value)) do
      nil -> -1
      index -> start + index
    end
  end

  def last_index_of(list, value, start \\ nil) do
    size = length(list)
    start = if start == nil, do: size - 1, else: start
    start = if start < 0, do: size + start, else: min(start, size - 1)

    if start < 0 do
      -1
    else
      back =
        list
        |> Enum.take(start + 1)
        |> Enum.reverse()
        |> Enum.find_index(&Haxe.Float.equal?(&1, value))

      if back, do: start - back, else: -1
    end
  end

  def resize(list, size) do
    case size - length(list) do
      more when more > 0 -> list ++ List.duplicate(nil, more)
      _ -> Enum.take(list, size)
    end
  end

  @doc "Index and element, as `for (i => x in a)` sees them."
  def pairs(list), do: for({value, key} <- Enum.with_index(list), do: %{key: key, value: value})

  @doc "A `haxe.ds.GenericStack` as it prints."
  def stack_string(list), do: "{" <> Enum.map_join(list, ",", &Haxe.Std.string/1) <> "}"

  @doc "A `haxe.ds.List` as it prints itself."
  def list_string(list), do: "{" <> Enum.map_join(list, ", ", &Haxe.Std.string/1) <> "}"
end
