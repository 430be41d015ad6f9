defmodule Haxe.EReg do
  @moduledoc """
  Haxe's `EReg`: a regular expression, and the last match with the string it was made on.
  """

  defstruct [:regex, :subject, :match, global: false]

  def new(source, options) do
    flags = for flag <- ~w(i m s), String.contains?(options, flag), into: "u", do: flag
    %__MODULE__{regex: Regex.compile!(source, flags), global: String.contains?(options, "g")}
  end

  @doc "Does it match? Nothing is kept."
  def match?(this, text), do: Regex.match?(this.regex, text)

  @doc "`{does it match, the expression with its match}`"
  def match(this, text), do: run(this, text, 0, text)

  def match_sub(this, text, start, size \\ -1) do
    front = Haxe.String.substr(text, 0, start)
    part = if size < 0, do: text, else: Haxe.String.substr(text, 0, start + size)
    run(this, part, byte_size(front), text)
  end

  defp run(this, part, offset, text) do
    match = Regex.run(this.regex, part, return: :index, offset: offset)
    {match != nil, %{this | subject: text, match: match}}
  end

  def matched(this, group) do
    case Enum.at(found(this), group) do
      {at, size} when at >= 0 -> binary_part(this.subject, at, size)
      nil when group < 0 -> raise Haxe.Exception, message: "Invalid group"
      _ -> nil
    end
  end

  def matched_left(this) do
    {at, _size} = hd(found(this))
    binary_part(this.subject, 0, at)
  end

  def matched_right(this) do
    {at, size} = hd(found(this))
    binary_part(this.subject, at + size, byte_size(this.subject) - at - size)
  end

  def matched_pos(this) do
    {at, size} = hd(found(this))
    front = binary_part(this.subject, 0, at)
    part = binary_part(this.subject, at, size)
    %{pos: Haxe.String.length(front), len: Haxe.String.length(part)}
  end

  defp found(%{match: nil}), do: raise(Haxe.Exception, message: "No string matched")
  defp found(%{match: match}), do: match

  def split(%{global: true} = this, text), do: Regex.split(this.regex, text)
  def split(this, text), do: Regex.split(this.regex, text, parts: 2)

  @doc "In `by`, `$1` is a group and `$$` a dollar."
  def replace(this, text, by) do
    map(this, text, fn one -> Regex.replace(~r/\$(\$|\d)/, by, &group(one, &1, &2)) end)
  end

  defp group(_this, _all, "$"), do: "$"

  defp group(this, all, digit) do
    index = String.to_integer(digit)
    if index < length(this.match), do: matched(this, index) || "", else: all
  end

  def map(this, text, fun) do
    matches = Regex.scan(this.regex, text, return: :index)
    matches = if this.global, do: matches, else: Enum.take(matches, 1)

    {parts, at} =
      Enum.map_reduce(matches, 0, fn [{start, size} | _] = match, at ->
        part = binary_part(text, at, start - at)
        {[part, fun.(%{this | subject: text, match: match})], start + size}
      end)

    IO.iodata_to_binary([parts, binary_part(text, at, byte_size(text) - at)])
  end

  def escape(text), do: Regex.replace(~r/[\[\]{}()*+?.\\^$|]/, text, "\\\\\\0")
end
