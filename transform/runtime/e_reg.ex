defmodule Haxe.EReg do
  @moduledoc """
  Haxe's `EReg`: a regular expression.

  The last match of each expression stands in the process dictionary, so that the value itself
  never changes. Inside `map` it is the match at hand. Of the many that a process may have
  used, it knows the matches of the last thousand.
  """

  defstruct [:regex, :subject, :match, :id, global: false]

  @kept 1000

  def new(source, options),
    do: %{constant(source, options) | id: :erlang.unique_integer([:positive])}

  @doc "An expression that is the same one whenever it is made: a static variable's."
  def constant(source, options) do
    flags = for flag <- ~w(i m s), String.contains?(options, flag), into: "u", do: flag
    regex = Regex.compile!(source, flags)
    %__MODULE__{regex: regex, global: String.contains?(options, "g"), id: {source, flags}}
  end

  def match(this, text), do: run(this, text, 0, text)

  def match_sub(this, text, start, size \\ -1) do
    front = Haxe.String.substr(text, 0, start)
    part = if size < 0, do: text, else: Haxe.String.substr(text, 0, start + size)
    run(this, part, byte_size(front), text)
  end

  defp run(this, part, offset, text) do
    match = Regex.run(this.regex, part, return: :index, offset: offset)
    if Process.put({__MODULE__, this.id}, {text, match}) == nil, do: forget_oldest(this.id)
    match != nil
  end

  defp forget_oldest(id) when is_tuple(id), do: :ok

  defp forget_oldest(id) do
    {count, ids} = Process.get(__MODULE__, {0, :queue.new()})
    ids = :queue.in(id, ids)

    if count < @kept do
      Process.put(__MODULE__, {count + 1, ids})
    else
      {{:value, oldest}, ids} = :queue.out(ids)
      Process.delete({__MODULE__, oldest})
      Process.put(__MODULE__, {count, ids})
    end
  end

  # With the subject and the match that its answers are about.
  defp last(%{match: nil} = this) do
    case Process.get({__MODULE__, this.id}) do
      {subject, [_ | _] = match} -> %{this | subject: subject, match: match}
      _ -> raise Haxe.Exception, message: "No string matched"
    end
  end

  defp last(this), do: this

  def matched(this, group) do
    this = last(this)

    case Enum.at(this.match, group) do
      {at, size} when at >= 0 -> binary_part(this.subject, at, size)
      _ -> unmatched(this, group)
    end
  end

  defp unmatched(this, group) do
    if group < 0 or group > group_count(this.regex),
      do: raise(Haxe.Exception, message: "Invalid group")
  end

  def matched_left(this) do
    %{subject: subject, match: [{at, _size} | _]} = last(this)
    binary_part(subject, 0, at)
  end

  def matched_right(this) do
    %{subject: subject, match: [{at, size} | _]} = last(this)
    binary_part(subject, at + size, byte_size(subject) - at - size)
  end

  def matched_pos(this) do
    %{subject: subject, match: [{at, size} | _]} = last(this)
    front = binary_part(subject, 0, at)
    %{pos: Haxe.String.length(front), len: Haxe.String.length(binary_part(subject, at, size))}
  end

  def split(%{global: true} = this, text), do: Regex.split(this.regex, text)
  def split(this, text), do: Regex.split(this.regex, text, parts: 2)

  @doc "In `by`, `$1` is a group and `$$` a dollar."
  def replace(this, text, by) do
    map(this, text, fn one -> Regex.replace(~r/\$(\$|\d)/, by, &group(one, &1, &2)) end)
  end

  defp group(_this, _all, "$"), do: "$"

  defp group(this, all, digit) do
    index = String.to_integer(digit)
    if index <= group_count(this.regex), do: matched(this, index) || "", else: all
  end

  # Those behind the last that took part are not among the matches.
  defp group_count(regex), do: elem(regex.re_pattern, 1)

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
