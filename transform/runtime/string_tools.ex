defmodule Haxe.StringTools do
  @moduledoc "Haxe's `StringTools`."

  @spaces [9, 10, 11, 12, 13, 32]

  def url_encode(text), do: URI.encode(text, &(&1 != ?~ and URI.char_unreserved?(&1)))
  def url_decode(text), do: URI.decode_www_form(text)

  def html_escape(text, quotes \\ false) do
    text =
      text
      |> String.replace("&", "&amp;")
      |> String.replace("<", "&lt;")
      |> String.replace(">", "&gt;")

    if quotes,
      do: text |> String.replace("\"", "&quot;") |> String.replace("'", "&#039;"),
      else: text
  end

  def html_unescape(text) do
    text
    |> String.replace("&gt;", ">")
    |> String.replace("&lt;", "<")
    |> String.replace("&quot;", "\"")
    |> String.replace("&#039;", "'")
    |> String.replace("&amp;", "&")
  end

  @doc "True for a space at that position; outside of the string nothing is one."
  def is_space(text, at), do: Haxe.String.char_code_at(text, at) in @spaces

  def ltrim(<<space, rest::binary>>) when space in @spaces, do: ltrim(rest)
  def ltrim(text), do: text

  def rtrim(text) do
    size = byte_size(text) - 1

    if size >= 0 and :binary.at(text, size) in @spaces,
      do: text |> binary_part(0, size) |> rtrim(),
      else: text
  end

  def trim(text), do: text |> ltrim() |> rtrim()

  @doc "Whole copies of `pad` in front, until the string is long enough."
  def lpad(text, pad, size), do: padding(text, pad, size) <> text
  def rpad(text, pad, size), do: text <> padding(text, pad, size)

  defp padding(_text, "", _size), do: ""

  defp padding(text, pad, size) do
    missing = size - Haxe.String.length(text)
    width = Haxe.String.length(pad)
    if missing > 0, do: String.duplicate(pad, div(missing + width - 1, width)), else: ""
  end

  def replace(text, "", by), do: text |> String.codepoints() |> Enum.join(by)
  def replace(text, part, by), do: String.replace(text, part, by)

  def hex(value, digits \\ nil) do
    text = value |> Bitwise.band(0xFFFFFFFF) |> Integer.to_string(16)
    String.pad_leading(text, digits || 0, "0")
  end

  def code_at(text, at), do: Haxe.String.char_code_at(text, at)

  @doc "A text as one argument for a shell."
  def quote_unix_arg(""), do: "''"

  def quote_unix_arg(text) do
    if Regex.match?(~r/[^a-zA-Z0-9_@%+=:,.\/-]/, text),
      do: "'" <> String.replace(text, "'", "'\"'\"'") <> "'",
      else: text
  end
end
