defmodule Haxe.Float do
  @moduledoc """
  Floats with what Elixir's lack: `:nan`, `:infinity` and `:neg_infinity`.
  """

  def add(a, b) when is_number(a) and is_number(b), do: finite(fn -> a + b end, sign(a))
  def add(:nan, _b), do: :nan
  def add(_a, :nan), do: :nan
  def add(a, b) when is_number(b), do: a
  def add(a, b) when is_number(a), do: b
  def add(a, a), do: a
  def add(_a, _b), do: :nan

  def subtract(a, b), do: add(a, negate(b))

  def negate(:nan), do: :nan
  def negate(:infinity), do: :neg_infinity
  def negate(:neg_infinity), do: :infinity
  def negate(a), do: -a

  def multiply(a, b) when is_number(a) and is_number(b),
    do: finite(fn -> a * b end, sign(a) * sign(b))

  def multiply(:nan, _b), do: :nan
  def multiply(_a, :nan), do: :nan
  def multiply(a, b), do: infinity(sign(a) * sign(b))

  def divide(:nan, _b), do: :nan
  def divide(_a, :nan), do: :nan
  def divide(a, b) when is_atom(a) and is_atom(b), do: :nan
  def divide(_a, b) when is_atom(b), do: 0.0
  def divide(a, b) when is_atom(a), do: infinity(sign(a) * zero_sign(b))
  def divide(a, b) when b == 0, do: infinity(sign(a) * zero_sign(b))
  def divide(a, b), do: finite(fn -> a / b end, sign(a) * sign(b))

  def remainder(a, b) when is_atom(a) or b == :nan or b == 0, do: :nan
  def remainder(a, b) when is_atom(b), do: a
  def remainder(a, b) when is_integer(a) and is_integer(b), do: rem(a, b)
  def remainder(a, b), do: :math.fmod(a, b)

  def equal?(:nan, _b), do: false
  def equal?(a, b), do: a == b

  def less?(a, b) when is_number(a) and is_number(b), do: a < b
  def less?(a, b) when a in [:nan, nil] or b in [:nan, nil], do: false
  def less?(a, b), do: rank(a) < rank(b)

  def greater?(a, b), do: less?(b, a)
  def less_or_equal?(a, b), do: less?(a, b) or (equal?(a, b) and a != nil)
  def greater_or_equal?(a, b), do: less_or_equal?(b, a)

  defp rank(:neg_infinity), do: -1
  defp rank(:infinity), do: 1
  defp rank(_number), do: 0

  defp sign(:infinity), do: 1
  defp sign(:neg_infinity), do: -1
  defp sign(a) when a > 0, do: 1
  defp sign(a) when a < 0, do: -1
  defp sign(_zero), do: 0

  defp zero_sign(b) when is_float(b) and b == 0 do
    <<sign::1, _::63>> = <<b::float>>
    1 - 2 * sign
  end

  defp zero_sign(b) when b < 0, do: -1
  defp zero_sign(_b), do: 1

  defp infinity(1), do: :infinity
  defp infinity(-1), do: :neg_infinity
  defp infinity(0), do: :nan

  # Elixir raises where the result is too big.
  defp finite(fun, sign) do
    fun.()
  rescue
    ArithmeticError -> infinity(sign)
  end

  @doc "As Haxe prints it: the shortest of 12, 15 and 18 digits that reads back, without `.0`."
  def to_string(value) when is_integer(value) and abs(value) < 1_000_000_000_000,
    do: Integer.to_string(value)

  def to_string(value) when is_integer(value), do: __MODULE__.to_string(value * 1.0)

  def to_string(value) when is_float(value) do
    Enum.find_value([12, 15, 18], fn digits ->
      text = :erlang.float_to_binary(value, scientific: digits - 1)
      if digits == 18 or reads_back?(text, value), do: general(text, digits)
    end)
  end

  def to_string(nil), do: "null"
  def to_string(value) when is_atom(value), do: Atom.to_string(value)

  # Rounded up, the largest are too large to be read.
  defp reads_back?(text, value) do
    String.to_float(text) == value
  rescue
    ArgumentError -> false
  end

  # "-1.2300e+02" -> "-123", as printf's %g.
  defp general(text, digits) do
    {sign, text} = if match?("-" <> _, text), do: String.split_at(text, 1), else: {"", text}
    [mantissa, exponent] = String.split(text, "e")
    exponent = String.to_integer(exponent)
    all = String.replace(mantissa, ".", "")

    cond do
      exponent < -4 or exponent >= digits ->
        sign <> scientific(all, exponent)

      exponent < 0 ->
        sign <> trimmed("0", String.duplicate("0", -exponent - 1) <> all)

      true ->
        sign <> trimmed(String.slice(all, 0..exponent), String.slice(all, (exponent + 1)..-1//1))
    end
  end

  defp scientific(<<first, rest::binary>>, exponent) do
    mark = if exponent < 0, do: "-", else: "+"
    size = exponent |> abs() |> Integer.to_string() |> String.pad_leading(2, "0")
    trimmed(<<first>>, rest) <> "e" <> mark <> size
  end

  defp trimmed(whole, part) do
    case String.trim_trailing(part, "0") do
      "" -> whole
      part -> whole <> "." <> part
    end
  end
end
