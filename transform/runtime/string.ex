defmodule Haxe.String do
  @moduledoc """
  Haxe's `String`: a binary whose positions count code points.
  """

  def length(text), do: count(text, 0)

  defp count(<<_::utf8, rest::binary>>, n), do: count(rest, n + 1)
  defp count(<<_, rest::binary>>, n), do: count(rest, n + 1)
  defp count(<<>>, n), do: n

  # What stands behind the first n code points.
  defp skip(text, n) when n <= 0, do: text
  defp skip(<<_::utf8, rest::binary>>, n), do: skip(rest, n - 1)
  defp skip(<<_, rest::binary>>, n), do: skip(rest, n - 1)
  defp skip(<<>>, _n), do: ""

  # The first n code points.
  defp take(text, n), do: binary_part(text, 0, byte_size(text) - byte_size(skip(text, n)))

  defp slice(text, start, size), do: text |> skip(start) |> take(size)

  def char_at(_text, index) when index < 0, do: ""
  def char_at(text, index), do: slice(text, index, 1)

  def char_code_at(_text, index) when index < 0, do: nil

  def char_code_at(text, index) do
    case skip(text, index) do
      <<code::utf8, _::binary>> -> code
      _ -> nil
    end
  end

  def from_char_code(code), do: <<code::utf8>>

  @doc "Upper case, one code point for one."
  def upcase(text), do: each_char(text, &String.upcase/1, &String.upcase(&1, :ascii))

  @doc "Lower case, one code point for one."
  def downcase(text), do: each_char(text, &lower/1, &String.downcase(&1, :ascii))

  defp lower("İ"), do: "i"
  defp lower(char), do: String.downcase(char)

  defp each_char(text, change, ascii) do
    if ascii?(text),
      do: ascii.(text),
      else: for(<<code::utf8 <- text>>, into: "", do: one(<<code::utf8>>, change))
  end

  defp one(char, change) do
    case change.(char) do
      <<_::utf8>> = changed -> changed
      _ -> char
    end
  end

  defp ascii?(<<byte, rest::binary>>) when byte < 128, do: ascii?(rest)
  defp ascii?(rest), do: rest == ""

  def index_of(text, part, start \\ 0)
  def index_of(text, part, nil), do: index_of(text, part, 0)

  def index_of(_text, "", start) when start < 0, do: 0

  def index_of(text, part, start) when start < 0,
    do: index_of(text, part, max(__MODULE__.length(text) + start, 0))

  def index_of(text, "", start), do: min(start, __MODULE__.length(text))

  def index_of(text, part, start) do
    rest = skip(text, start)

    case :binary.match(rest, part) do
      {at, _size} -> count(binary_part(rest, 0, at), start)
      :nomatch -> -1
    end
  end

  def last_index_of(text, part, start \\ nil)
  def last_index_of(text, "", nil), do: __MODULE__.length(text)

  def last_index_of(text, "", start) when start >= 0,
    do: min(start, __MODULE__.length(text))

  def last_index_of(_text, "", _start), do: 0
  def last_index_of(_text, _part, start) when is_integer(start) and start < 0, do: -1

  def last_index_of(text, part, start) do
    text = if start, do: take(text, start + __MODULE__.length(part)), else: text
    last_at(text, part, byte_size(text) - byte_size(part))
  end

  defp last_at(_text, _part, at) when at < 0, do: -1

  defp last_at(text, part, at) do
    size = byte_size(part)

    case text do
      <<before::binary-size(at), ^part::binary-size(size), _::binary>> -> count(before, 0)
      _ -> last_at(text, part, at - 1)
    end
  end

  def split(text, ""), do: String.codepoints(text)
  def split(text, delimiter), do: String.split(text, delimiter)

  def substr(text, start, size \\ nil)

  def substr(text, start, size) when start < 0,
    do: substr(text, max(__MODULE__.length(text) + start, 0), size)

  def substr(text, start, nil), do: skip(text, start)

  def substr(text, start, size) when size < 0,
    do: slice(text, start, max(__MODULE__.length(text) - start + size, 0))

  def substr(text, start, size), do: slice(text, start, size)

  def substring(text, start, stop \\ nil)
  def substring(text, start, nil), do: skip(text, start)

  def substring(text, start, stop) do
    {start, stop} = {max(start, 0), max(stop, 0)}
    if start > stop, do: slice(text, stop, start - stop), else: slice(text, start, stop - start)
  end
end
