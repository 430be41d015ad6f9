defmodule Haxe.Dynamic do
  @moduledoc """
  What can only be decided when the program runs: values that came out of a `Dynamic`.
  """

  def add(a, b) when is_binary(a) or is_binary(b), do: Haxe.Std.string(a) <> Haxe.Std.string(b)

  def add(a, b) when a == nil or b == nil or is_list(a) or is_list(b) do
    raise Haxe.Exception,
      message: "Invalid operation: #{Haxe.Std.string(a)} + #{Haxe.Std.string(b)}"
  end

  def add(a, b), do: Haxe.Float.add(a, b)

  def less?(a, b) when is_binary(a) and is_binary(b), do: a < b
  def less?(a, b) when a == nil or b == nil, do: false
  def less?(a, b), do: Haxe.Float.less?(a, b)

  def greater?(a, b), do: less?(b, a)

  def less_or_equal?(a, b) when is_binary(a) and is_binary(b), do: a <= b
  def less_or_equal?(a, b) when a == nil or b == nil, do: a == b
  def less_or_equal?(a, b), do: Haxe.Float.less_or_equal?(a, b)

  def greater_or_equal?(a, b), do: less_or_equal?(b, a)

  @doc "`value[index]`"
  def index(list, index) when is_list(list), do: Haxe.Array.at(list, index)
  def index(nil, _index), do: nil
  def index(map, key) when is_map(map), do: Map.get(map, key)

  @doc "`value.name`, given as `:name`. What is not there is nil."
  def field(nil, _key), do: nil
  def field(list, :length) when is_list(list), do: length(list)
  def field(text, :length) when is_binary(text), do: Haxe.String.length(text)

  def field(map, key) when is_map(map) do
    case map do
      %{^key => value} -> value
      _ -> by_text(map, key)
    end
  end

  # A tuple's parts are _0, _1 ...
  def field(tuple, key) when is_tuple(tuple) do
    case Integer.parse(String.trim_leading(Atom.to_string(key), "_")) do
      {place, ""} when place < tuple_size(tuple) -> elem(tuple, place)
      _ -> nil
    end
  end

  def field(_value, _key), do: nil

  # What came from outside (JSON, parameters of a form) has strings for keys.
  defp by_text(map, key) do
    text = Atom.to_string(key)

    case map do
      %{^text => value} -> value
      _ -> Map.get(map, Haxe.Name.field(key))
    end
  end

  @doc "`value.name(arguments)`"
  def call(value, key, arguments) when is_map(value) and not is_struct(value) do
    case field(value, key) do
      nil -> raise Haxe.Exception, message: "Null Access"
      fun -> apply(fun, arguments)
    end
  end

  def call(%module{} = value, key, arguments), do: apply(module, key, [value | arguments])
  def call(list, :join, [separator]), do: Enum.map_join(list, separator, &Haxe.Std.string/1)
  def call(list, :map, [fun]), do: Enum.map(list, fun)
  def call(list, :filter, [fun]), do: Enum.filter(list, fun)
  def call(list, :contains, [value]) when is_list(list), do: value in list
  def call(list, :copy, []) when is_list(list), do: list
  def call(list, :concat, [other]), do: list ++ other
  def call(list, :iterator, []) when is_list(list), do: list
  def call(list, :slice, [start | stop]), do: apply(Haxe.Array, :slice, [list, start | stop])
  def call(value, :to_string, []), do: Haxe.Std.string(value)

  def call(list, :index_of, [value | start]) when is_list(list),
    do: apply(Haxe.Array, :index_of, [list, value | start])

  def call(text, :to_upper_case, []), do: Haxe.String.upcase(text)
  def call(text, :to_lower_case, []), do: Haxe.String.downcase(text)

  def call(text, key, arguments) when is_binary(text),
    do: apply(Haxe.String, key, [text | arguments])

  def call(nil, _key, _arguments), do: raise(Haxe.Exception, message: "Null Access")

  def call(_value, key, _arguments),
    do: raise(Haxe.Exception, message: "Field not found : #{Haxe.Name.field(key)}")
end
