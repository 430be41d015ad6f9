defmodule Haxe.Type do
  @moduledoc "Haxe's `Type`."

  def get_class(value) when is_binary(value), do: String
  def get_class(value) when is_list(value), do: Array
  def get_class(%DateTime{}), do: Date
  def get_class(%module{}), do: module

  def get_class(value) when is_map(value) do
    case :maps.next(:maps.iterator(value)) do
      {key, _value, _rest} when is_binary(key) -> Haxe.Ds.StringMap
      {key, _value, _rest} when is_integer(key) -> Haxe.Ds.IntMap
      {key, _value, _rest} when is_tuple(key) -> Haxe.Ds.EnumValueMap
      _ -> nil
    end
  end

  def get_class(_value), do: nil

  def get_class_name(nil), do: nil

  def get_class_name(module), do: Haxe.Std.class_name(Module.split(module))

  @doc "Of a value whose type is known to be this enum."
  def typeof(nil, _enum), do: {:t_null}
  def typeof(_value, enum), do: {:t_enum, enum}

  def typeof(nil), do: {:t_null}
  def typeof(value) when is_boolean(value), do: {:t_bool}
  def typeof(value) when is_integer(value), do: {:t_int}

  def typeof(value) when is_float(value), do: {:t_float}
  def typeof(value) when value in [:nan, :infinity, :neg_infinity], do: {:t_float}
  def typeof(value) when is_function(value), do: {:t_function}

  def typeof(value) do
    cond do
      class = get_class(value) -> {:t_class, class}
      is_map(value) or Haxe.Reflect.is_class(value) -> {:t_object}
      Haxe.Reflect.is_enum_value(value) -> {:t_enum, nil}
      true -> {:t_unknown}
    end
  end

  @doc "The constructor's name; `names` as with `Haxe.Std.string/2`."
  def enum_constructor(value, names \\ []) do
    tag = if is_tuple(value), do: elem(value, 0), else: value
    Keyword.get_lazy(names, tag, fn -> Haxe.Name.constructor(tag) end)
  end

  def enum_parameters(value) when is_tuple(value), do: tl(Tuple.to_list(value))
  def enum_parameters(_value), do: []

  # A shape is an enum's constructors in order: `{"Red", {:red}}`, `{"RGB", :rgb, 3}`.

  def all_enums(shape), do: for({_name, value} <- shape, do: value)
  def get_enum_constructs(shape), do: Enum.map(shape, &elem(&1, 0))

  def enum_index(value, shape) do
    Enum.find_index(shape, fn
      {_name, ^value} -> true
      {_name, tag, _arity} -> is_tuple(value) and elem(value, 0) == tag
      _ -> false
    end)
  end

  def create_enum(shape, name, parameters \\ nil) do
    case Enum.find(shape, &(elem(&1, 0) == name)) do
      nil -> raise Haxe.Exception, message: "No such constructor " <> name
      constructor -> create(constructor, parameters || [])
    end
  end

  def create_enum_index(shape, index, parameters \\ nil) do
    case Haxe.Array.at(shape, index) do
      nil -> raise Haxe.Exception, message: "#{index} is not a valid enum constructor index"
      constructor -> create(constructor, parameters || [])
    end
  end

  defp create({_name, value}, []), do: value

  defp create({_name, tag, arity}, parameters) when length(parameters) == arity,
    do: List.to_tuple([tag | parameters])

  defp create(constructor, _parameters) do
    raise Haxe.Exception, message: "Constructor #{elem(constructor, 0)} has other parameters"
  end
end
