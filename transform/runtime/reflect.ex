defmodule Haxe.Reflect do
  @moduledoc """
  Haxe's `Reflect`. Fields are named as Haxe writes them (`"userId"`); in the map the key is the
  atom `:user_id`, or the string itself where the map came from outside.
  """

  def has_field(map, name) when is_map(map), do: find(map, name) != :error
  def has_field(value, _name), do: no_class(value) && false

  def field(map, name) when is_map(map) do
    case find(map, name) do
      {:ok, key} -> Map.get(map, key)
      :error -> nil
    end
  end

  def field(list, "length") when is_list(list), do: length(list)
  def field(text, "length") when is_binary(text), do: Haxe.String.length(text)
  def field(value, _name), do: no_class(value) && nil

  # What a module's functions were called in Haxe nobody knows any more.
  defp no_class(value) do
    if is_class(value), do: raise(Haxe.Exception, message: "a class is asked for a field by name")
    true
  end

  def set_field(map, name, value) do
    case find(map, name) do
      {:ok, key} -> Map.put(map, key, value)
      :error -> Map.put(map, new_key(map, name), value)
    end
  end

  def delete_field(map, name) do
    case find(map, name) do
      {:ok, key} -> Map.delete(map, key)
      :error -> map
    end
  end

  # The key under which the map has the field.
  defp find(map, name) do
    atom = Haxe.Name.existing(name)

    cond do
      is_map_key(map, name) -> {:ok, name}
      atom != nil and is_map_key(map, atom) -> {:ok, atom}
      key = Enum.find(Map.keys(map), &(name(&1) == name)) -> {:ok, key}
      true -> :error
    end
  end

  # A map with strings for keys stays one.
  defp new_key(map, name) do
    if map != %{} and Enum.all?(Map.keys(map), &is_binary/1), do: name, else: Haxe.Name.key(name)
  end

  @doc "`names` as with `Haxe.Std.string/2`."
  def fields(value, names \\ [])
  def fields(%_module{} = value, names), do: value |> Map.from_struct() |> fields(names)
  def fields(map, names) when is_map(map), do: for(key <- Map.keys(map), do: name(key, names))
  def fields(value, _names), do: no_class(value) && []

  defp name(key, names \\ [])

  defp name(key, names) when is_atom(key),
    do: Keyword.get_lazy(names, key, fn -> Haxe.Name.field(key) end)

  defp name(key, _names), do: Haxe.Std.string(key)

  @doc "Name and value of each field."
  def pairs(map, names \\ []),
    do: for({key, value} <- map, do: %{key: name(key, names), value: value})

  def compare(a, a), do: 0
  def compare(nil, _b), do: -1
  def compare(_a, nil), do: 1
  def compare(a, b) when is_binary(a) and is_binary(b), do: if(a < b, do: -1, else: 1)
  def compare(a, b) when is_boolean(a) and is_boolean(b), do: if(b, do: -1, else: 1)

  def compare(a, b) do
    cond do
      a == b -> 0
      Haxe.Float.less?(a, b) -> -1
      true -> 1
    end
  end

  def is_object(value),
    do: is_map(value) or is_binary(value) or is_list(value) or is_class(value)

  @doc "A class as a value is its module."
  def is_class(value), do: is_atom(value) and match?("Elixir." <> _, Atom.to_string(value))

  def is_enum_value(value) when is_tuple(value),
    do: tuple_size(value) > 0 and is_atom(elem(value, 0))

  def is_enum_value(value),
    do:
      is_atom(value) and value not in [nil, true, false, :nan, :infinity, :neg_infinity] and
        not is_class(value)
end
