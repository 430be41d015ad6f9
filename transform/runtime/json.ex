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
  catch
    {__MODULE__, :number, start, rest} ->
      number = binary_part(start, 0, byte_size(start) - byte_size(rest)) <> first(rest)
      throw("Invalid number at position #{position(text, start)}: #{number}")

    {__MODULE__, kind, rest} ->
      throw(said(text, kind, rest))
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

  defp text(<<"\\", c, rest::binary>>, done),
    do: text(rest, [done, escaped(c, <<c, rest::binary>>)])

  defp text("", _done), do: throw({__MODULE__, :string, ""})

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

  defp escaped(?n, _rest), do: "\n"
  defp escaped(?t, _rest), do: "\t"
  defp escaped(?r, _rest), do: "\r"
  defp escaped(?b, _rest), do: "\b"
  defp escaped(?f, _rest), do: "\f"
  defp escaped(c, _rest) when c in [?/, ?\\, ?"], do: <<c>>
  defp escaped(_c, rest), do: throw({__MODULE__, :escape, rest})

  defp number(<<c, _::binary>> = rest) when c == ?- or c in ?0..?9 do
    digits = digits(rest, %{sign: true, digit: false, zero: false, point: false, e: false}, rest)
    behind = binary_part(rest, byte_size(digits), byte_size(rest) - byte_size(digits))
    {as_number(digits, digits =~ ~r/[.eE]/), behind}
  end

  defp number(rest), do: invalid(rest)

  # The number that `start` begins with; `seen` is what stood before `rest`.
  defp digits(<<?-, rest::binary>>, %{sign: true, digit: false, e: false} = seen, start),
    do: digits(rest, %{seen | sign: false}, start)

  defp digits(<<?0, rest::binary>>, %{zero: zero, point: point} = seen, start)
       when not zero or point do
    first = not seen.digit and not seen.point and not seen.e
    digits(rest, %{seen | sign: false, digit: true, zero: zero or first}, start)
  end

  defp digits(<<c, rest::binary>>, %{zero: zero, point: point} = seen, start)
       when c in ?1..?9 and (not zero or point),
       do: digits(rest, %{seen | sign: false, digit: true}, start)

  defp digits(<<?., rest::binary>>, %{digit: true, point: false, e: false} = seen, start),
    do: digits(rest, %{seen | digit: false, point: true}, start)

  defp digits(
         <<c, rest::binary>>,
         %{digit: true, e: false, zero: zero, point: point} = seen,
         start
       )
       when c in [?e, ?E] and (not zero or point),
       do: digits(rest, %{seen | digit: false, point: true, sign: true, e: true}, start)

  defp digits(<<c, rest::binary>>, %{e: true, sign: true, digit: false} = seen, start)
       when c in [?+, ?-],
       do: digits(rest, %{seen | sign: false}, start)

  defp digits(<<c, _::binary>> = rest, %{digit: true}, start)
       when c not in [?., ?e, ?E, ?+, ?-] and c not in ?0..?9,
       do: binary_part(start, 0, byte_size(start) - byte_size(rest))

  defp digits("", %{digit: true}, start), do: start
  defp digits(rest, _seen, start), do: throw({__MODULE__, :number, start, rest})

  defp as_number(digits, false), do: String.to_integer(digits)

  defp as_number(digits, true) do
    value = Haxe.Std.parse_float(digits)

    if is_float(value) and value == trunc(value) and abs(value) < 1.0e15,
      do: trunc(value),
      else: value
  end

  defp invalid(rest), do: throw({__MODULE__, :char, rest})

  # ---- what is wrong ----

  defp said(text, :char, ""), do: "Invalid char null at position #{position(text, "")}"

  defp said(text, :char, <<c::utf8, _::binary>> = rest),
    do: "Invalid char #{c} at position #{position(text, rest)}"

  defp said(text, :escape, <<c::utf8, _::binary>> = rest),
    do: "Invalid escape sequence \\#{<<c::utf8>>} at position #{position(text, rest)}"

  defp said(_text, :string, _rest), do: "Unclosed string"

  defp position(text, rest),
    do: Haxe.String.length(binary_part(text, 0, byte_size(text) - byte_size(rest)))

  defp first(""), do: ""
  defp first(<<c::utf8, _::binary>>), do: <<c::utf8>>

  # ---- writing ----

  @doc "`names` as with `Haxe.Std.string/2`."
  def stringify(value, replacer \\ nil, space \\ nil, names \\ []) do
    style = %{replacer: replacer, space: space, names: names}
    IO.iodata_to_binary(write("", value, style, "\n"))
  end

  defp write(key, value, style, line) do
    value = if style.replacer, do: style.replacer.(key, value), else: value

    cond do
      value == nil or value in [:nan, :infinity, :neg_infinity] -> "null"
      is_binary(value) -> quoted(value)
      is_boolean(value) or is_integer(value) -> Kernel.to_string(value)
      is_float(value) -> Haxe.Float.to_string(value)
      is_list(value) -> list(value, style, line)
      is_struct(value, DateTime) -> quoted(Haxe.Std.string(value, style.names))
      is_map(value) -> object(value, style, line)
      is_function(value) -> "\"<fun>\""
      true -> quoted(Haxe.Std.string(value, style.names))
    end
  end

  defp list(list, style, line) do
    inner = line <> (style.space || "")

    parts = for {value, index} <- Enum.with_index(list), do: write(index, value, style, inner)

    wrap("[", parts, "]", style.space, line)
  end

  defp object(map, style, line) do
    inner = line <> (style.space || "")
    colon = if style.space, do: ": ", else: ":"

    parts =
      for %{key: key, value: value} <- Haxe.Reflect.pairs(map, style.names),
          not is_function(value) do
        [quoted(key), colon, write(key, value, style, inner)]
      end

    wrap("{", parts, "}", style.space, line)
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
