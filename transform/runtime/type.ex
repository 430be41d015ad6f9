defmodule Haxe.Type do
  @moduledoc "Haxe's `Type`."

  def get_class(value) when is_binary(value), do: String
  def get_class(value) when is_list(value), do: Array
  def get_class(%DateTime{}), do: Date
  def get_class(%module{}), do: module
  def get_class(_value), do: nil

  def get_class_name(nil), do: nil

  def get_class_name(module) do
    parts = Module.split(module)
    {package, [name]} = Enum.split(parts, -1)
    Enum.join(Enum.map(package, &Macro.underscore/1) ++ [name], ".")
  end

  def typeof(nil), do: {:t_null}
  def typeof(value) when is_boolean(value), do: {:t_bool}
  def typeof(value) when is_integer(value), do: {:t_int}

  def typeof(value) when is_float(value),
    do: if(value == trunc(value), do: {:t_int}, else: {:t_float})

  def typeof(value) when value in [:nan, :infinity, :neg_infinity], do: {:t_float}
  def typeof(value) when is_function(value), do: {:t_function}

  def typeof(value) do
    cond do
      class = get_class(value) -> {:t_class, class}
      is_map(value) -> {:t_object}
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
end
