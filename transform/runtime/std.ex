defmodule Haxe.Std do
  @moduledoc """
  Haxe's `Std`: how values print, and reading numbers.

  `names` says how atoms were written in Haxe where that cannot be guessed: `[rgb: "RGB"]`.
  """

  def string(value, names \\ []), do: string(value, names, 0)

  # Haxe's interpreter shows nothing that lies deeper.
  @deepest 5

  defp string(_value, _names, depth) when depth > @deepest, do: "<...>"
  defp string(nil, _names, _depth), do: "null"
  defp string(value, _names, _depth) when is_binary(value), do: value
  defp string(value, _names, _depth) when is_integer(value), do: Integer.to_string(value)
  defp string(value, _names, _depth) when is_float(value), do: Haxe.Float.to_string(value)
  defp string(value, _names, _depth) when is_boolean(value), do: Atom.to_string(value)

  defp string(value, _names, _depth) when value in [:nan, :infinity, :neg_infinity],
    do: Atom.to_string(value)

  defp string(value, names, _depth) when is_atom(value), do: constructor(value, names)

  defp string(value, names, depth) when is_list(value),
    do: "[#{parts(value, names, depth)}]"

  defp string({:haxe_io_eof}, _names, _depth), do: "Eof"

  defp string(value, names, depth) when is_tuple(value) and is_atom(elem(value, 0)) do
    case tl(Tuple.to_list(value)) do
      [] -> constructor(elem(value, 0), names)
      list -> "#{constructor(elem(value, 0), names)}(#{parts(list, names, depth)})"
    end
  end

  defp string(%DateTime{} = value, _names, _depth),
    do: Calendar.strftime(value, "%Y-%m-%d %H:%M:%S")

  defp string(%{__exception__: true} = value, _names, _depth), do: Exception.message(value)
  defp string(%{__struct__: Haxe.Enum, name: name}, _names, _depth), do: "Enum<#{name}>"
  defp string(%module{} = value, names, depth), do: instance(module, value, names, depth)
  defp string(value, names, depth) when is_map(value), do: map(Map.to_list(value), names, depth)
  defp string(value, _names, _depth) when is_function(value), do: "#fun"
  defp string(value, _names, _depth), do: inspect(value)

  defp parts(list, names, depth), do: Enum.map_join(list, ",", &string(&1, names, depth + 1))

  defp constructor(atom, names) do
    case Atom.to_string(atom) do
      "Elixir." <> module -> "Class<#{class_name(String.split(module, "."))}>"
      _ -> Keyword.get_lazy(names, atom, fn -> Haxe.Name.constructor(atom) end)
    end
  end

  @doc "A module's name as Haxe has it, from its parts: packages in lower case."
  def class_name(parts) do
    {package, [name]} = Enum.split(parts, -1)
    Enum.join(Enum.map(package, &Macro.underscore/1) ++ [name], ".")
  end

  defp instance(module, value, names, depth) do
    if function_exported?(module, :to_string, 1),
      do: module.to_string(value),
      else: value |> Map.from_struct() |> Map.to_list() |> map(names, depth)
  end

  defp map([{key, _value} | _rest] = pairs, names, depth) when is_atom(key) do
    "{" <>
      Enum.map_join(pairs, ", ", fn {k, v} ->
        "#{field(k, names)}: #{string(v, names, depth + 1)}"
      end) <>
      "}"
  end

  # A map prints its parts by itself, as if it stood outside.
  defp map(_pairs, _names, @deepest), do: "<...>"

  defp map(pairs, names, _depth) do
    "{" <>
      Enum.map_join(pairs, ",", fn {k, v} -> "#{string(k, names)} => #{string(v, names)}" end) <>
      "}"
  end

  defp field(key, names) when is_atom(key),
    do: Keyword.get_lazy(names, key, fn -> Haxe.Name.field(key) end)

  defp field(key, names), do: string(key, names)

  @doc "Truncates. What is no finite number is 0."
  def int(value) when is_number(value), do: trunc(value)
  def int(_special), do: 0

  @doc "The whole number that a string starts with, or nil."
  def parse_int(nil), do: nil

  def parse_int(text) do
    case Haxe.StringTools.ltrim(text) do
      "-2147483648" <> rest when rest == "" -> -2_147_483_648
      "-" <> rest -> negate(digits(rest))
      "+" <> rest -> digits(rest)
      rest -> digits(rest)
    end
  end

  defp negate(nil), do: nil
  defp negate(value), do: -value

  defp digits(<<"0", x, rest::binary>>) when x in ~c"xX" do
    case Integer.parse(unsigned(rest), 16) do
      {value, _rest} -> Haxe.Int.wrap(value)
      :error -> nil
    end
  end

  defp digits(text) do
    case Integer.parse(unsigned(text)) do
      {value, _rest} when value <= 0x7FFFFFFF -> value
      _ -> nil
    end
  end

  defp unsigned(<<sign, _rest::binary>>) when sign in ~c"+-", do: ""
  defp unsigned(text), do: text

  @doc "The number that a string starts with, or `:nan`."
  def parse_float(nil), do: :nan

  def parse_float(text) do
    case Regex.run(~r/^[ \t\n\r\v\f]*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?([eE])?/, text) do
      [_, _sign, _whole, _part, _exponent, _unfinished] -> :nan
      [_, sign, whole | rest] -> float(sign, whole, Enum.at(rest, 0, ""), Enum.at(rest, 1, ""))
      _ -> :nan
    end
  end

  defp float(_sign, "", "", _exponent), do: :nan

  defp float(sign, whole, part, exponent) do
    digits = "#{if whole == "", do: "0", else: whole}.#{if part == "", do: "0", else: part}"
    exponent = if exponent == "", do: "0", else: exponent
    String.to_float("#{sign}#{digits}e#{exponent}")
  rescue
    ArgumentError -> if sign == "-", do: :neg_infinity, else: :infinity
  end

  def random(limit) when limit > 0, do: :rand.uniform(trunc(limit)) - 1
  def random(_limit), do: 0

  @doc "True for whole numbers, also when they are stored as floats."
  def int?(value) when is_integer(value), do: true

  def int?(value) when is_float(value),
    do: value >= -2_147_483_648.0 and value <= 2_147_483_647.0 and value == trunc(value)

  def int?(_value), do: false

  @doc "A thrown Float: where it is whole, `catch (e:Int)` takes it."
  def thrown(value), do: if(is_float(value) and int?(value), do: trunc(value), else: value)

  @doc "`Std.isOfType` with a type that is only known when the program runs."
  def is_of_type(nil, _type), do: false
  def is_of_type(value, type) when type in [String, Elixir.String], do: is_binary(value)
  def is_of_type(value, type) when type in [Int, Integer], do: int?(value)
  def is_of_type(value, Float), do: is_number(value)
  def is_of_type(value, type) when type in [Bool, Boolean], do: is_boolean(value)
  def is_of_type(value, type) when type in [Array, List], do: is_list(value)

  def is_of_type(value, type) when type in [Map, Haxe.Ds.Map],
    do: is_map(value) and not is_struct(value)

  def is_of_type(value, Haxe.Ds.StringMap), do: keys?(value, &is_binary/1)
  def is_of_type(value, Haxe.Ds.IntMap), do: keys?(value, &is_integer/1)
  def is_of_type(value, Haxe.Ds.EnumValueMap), do: keys?(value, &is_tuple/1)
  def is_of_type(value, Haxe.Ds.ObjectMap), do: keys?(value, &(is_map(&1) or is_list(&1)))
  def is_of_type(_value, Dynamic), do: true
  def is_of_type(value, Class), do: Haxe.Reflect.is_class(value)
  def is_of_type(value, type) when type in [Date, DateTime], do: is_struct(value, DateTime)
  def is_of_type(value, type), do: is_struct(value, type)

  # A map shows what it is by its first key; an empty one may be any, or a structure.
  defp keys?(value, fits) when is_map(value) and not is_struct(value) do
    case :maps.next(:maps.iterator(value)) do
      {key, _value, _rest} -> fits.(key)
      :none -> raise Haxe.Exception, message: "an empty map does not show what its keys are"
    end
  end

  defp keys?(_value, _fits), do: false

  @doc "The value if it is an instance of the class, else nil."
  def downcast(value, type), do: if(is_of_type(value, type), do: value)
end
