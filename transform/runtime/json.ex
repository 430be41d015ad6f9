defmodule Haxe.Json do
  @moduledoc """
  Haxe's `haxe.Json`.

  A field of an object becomes the atom that Haxe code uses for it; a name that no code has ever
  mentioned stays a string, so that input from outside makes no atoms.
  """

  # ---- reading ----

  def parse(text) do
    {value, rest} = text |> space() |> value()

    case space(rest) do
      "" -> value
      rest -> invalid(rest)
    end
  end

  defp space(<<c, rest::binary>>) when c in [9, 10, 13, 32], do: space(rest)
  defp space(rest), do: rest

  defp value("null" <> rest), do: {nil, rest}
  defp value("true" <> rest), do: {true, rest}
  defp value("false" <> rest), do: {false, rest}
  defp value("\"" <> rest), do: text(rest, [])
  defp value("[" <> rest), do: items(space(rest), [])
  defp value("{" <> rest), do: fields(space(rest), %{})
  defp value(rest), do: number(rest)

  defp items("]" <> rest, []), do: {[], rest}

  defp items(rest, done) do
    {value, rest} = value(rest)

    case space(rest) do
      "," <> rest -> items(space(rest), [value | done])
      "]" <> rest -> {Enum.reverse([value | done]), rest}
      rest -> invalid(rest)
    end
  end

  defp fields("}" <> rest, done) when done == %{}, do: {done, rest}

  defp fields("\"" <> rest, done) do
    with {name, rest} <- text(rest, []),
         ":" <> rest <- space(rest),
         {value, rest} <- value(space(rest)) do
      done = Map.put(done, Haxe.Name.existing(name) || name, value)

      case space(rest) do
        "," <> rest -> fields(space(rest), done)
        "}" <> rest -> {done, rest}
        rest -> invalid(rest)
      end
    else
      rest -> invalid(rest)
    end
  end

  defp fields(rest, _done), do: invalid(rest)

  defp text("\"" <> rest, done), do: {IO.iodata_to_binary(done), rest}

  defp text(<<"\\u", high::binary-size(4), "\\u", low::binary-size(4), rest::binary>>, done) do
    case {String.to_integer(high, 16), String.to_integer(low, 16)} do
      {h, l} when h in 0xD800..0xDBFF and l in 0xDC00..0xDFFF ->
        text(rest, [done, <<0x10000 + (h - 0xD800) * 0x400 + l - 0xDC00::utf8>>])

      {h, _l} ->
        text("\\u" <> low <> rest, [done, <<h::utf8>>])
    end
  end

  defp text(<<"\\u", code::binary-size(4), rest::binary>>, done),
    do: text(rest, [done, <<String.to_integer(code, 16)::utf8>>])

  defp text(<<"\\", c, rest::binary>>, done), do: text(rest, [done, escaped(c)])

  defp text(rest, done) do
    case Regex.run(~r/^[^"\\]+/, rest) do
      [plain] ->
        text(binary_part(rest, byte_size(plain), byte_size(rest) - byte_size(plain)), [
          done,
          plain
        ])

      nil ->
        invalid(rest)
    end
  end

  defp escaped(?n), do: "\n"
  defp escaped(?t), do: "\t"
  defp escaped(?r), do: "\r"
  defp escaped(?b), do: "\b"
  defp escaped(?f), do: "\f"
  defp escaped(c), do: <<c>>

  defp number(rest) do
    case Regex.run(~r/^-?\d+(\.\d+)?([eE][+-]?\d+)?/, rest) do
      [digits | parts] -> {as_number(digits, parts), String.replace_prefix(rest, digits, "")}
      nil -> invalid(rest)
    end
  end

  defp as_number(digits, []), do: String.to_integer(digits)

  defp as_number(digits, _parts) do
    {value, ""} = Float.parse(digits)
    if value == trunc(value) and abs(value) < 1.0e15, do: trunc(value), else: value
  end

  defp invalid(""), do: raise(Haxe.Exception, message: "Unclosed string")

  defp invalid(<<c::utf8, _::binary>>),
    do: raise(Haxe.Exception, message: "Invalid char #{c}")

  # ---- writing ----

  def stringify(value, replacer \\ nil, space \\ nil),
    do: IO.iodata_to_binary(write("", value, replacer, space, "\n"))

  defp write(key, value, replacer, space, line) do
    value = if replacer, do: replacer.(key, value), else: value

    cond do
      value == nil or value in [:nan, :infinity, :neg_infinity] -> "null"
      is_binary(value) -> quoted(value)
      is_boolean(value) or is_integer(value) -> Kernel.to_string(value)
      is_float(value) -> Haxe.Float.to_string(value)
      is_list(value) -> list(value, replacer, space, line)
      is_struct(value, DateTime) -> quoted(Haxe.Std.string(value))
      is_map(value) -> object(value, replacer, space, line)
      is_function(value) -> "\"<fun>\""
      true -> quoted(Haxe.Std.string(value))
    end
  end

  defp list(list, replacer, space, line) do
    inner = line <> (space || "")

    parts =
      for {value, index} <- Enum.with_index(list), do: write(index, value, replacer, space, inner)

    wrap("[", parts, "]", space, line)
  end

  defp object(map, replacer, space, line) do
    inner = line <> (space || "")
    colon = if space, do: ": ", else: ":"

    parts =
      for %{key: key, value: value} <- Haxe.Reflect.pairs(map), not is_function(value) do
        [quoted(key), colon, write(key, value, replacer, space, inner)]
      end

    wrap("{", parts, "}", space, line)
  end

  defp wrap(open, [], close, _space, _line), do: [open, close]
  defp wrap(open, parts, close, nil, _line), do: [open, Enum.intersperse(parts, ","), close]

  defp wrap(open, parts, close, space, line) do
    inner = line <> space
    [open, inner, Enum.intersperse(parts, "," <> inner), line, close]
  end

  defp quoted(text), do: [?", for(<<c::utf8 <- text>>, do: char(c)), ?"]

  defp char(?"), do: "\\\""
  defp char(?\\), do: "\\\\"
  defp char(?\n), do: "\\n"
  defp char(?\r), do: "\\r"
  defp char(?\t), do: "\\t"
  defp char(?\b), do: "\\b"
  defp char(?\f), do: "\\f"
  defp char(c), do: <<c::utf8>>
end
