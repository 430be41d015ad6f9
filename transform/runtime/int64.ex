defmodule Haxe.Int64 do
  @moduledoc "Haxe's `haxe.Int64` as an integer: what leaves 64 bits comes back on the other side."

  import Bitwise

  def wrap(a) do
    low = a &&& 0xFFFFFFFFFFFFFFFF
    if low >= 0x8000000000000000, do: low - 0x10000000000000000, else: low
  end

  def make(high, low), do: wrap(high <<< 32 ||| (low &&& 0xFFFFFFFF))
  def high(a), do: Haxe.Int.wrap(a >>> 32)
  def low(a), do: Haxe.Int.wrap(a)

  def to_int(a) when a in -0x80000000..0x7FFFFFFF, do: a
  def to_int(_a), do: throw("Overflow")

  @doc "Below, at or above 0; between two of one sign it is the difference of their high halves."
  def compare(a, b) when a < 0 and b >= 0, do: -1
  def compare(a, b) when a >= 0 and b < 0, do: 1

  def compare(a, b) do
    case high(a) - high(b) do
      0 -> Haxe.Int.unsigned_compare(a, b)
      difference -> difference
    end
  end

  def unsigned_compare(a, b),
    do: order(a &&& 0xFFFFFFFFFFFFFFFF, b &&& 0xFFFFFFFFFFFFFFFF)

  defp order(a, b) when a < b, do: -1
  defp order(a, b), do: if(a > b, do: 1, else: 0)

  def divide(_a, 0), do: throw("divide by zero")
  def divide(a, b), do: wrap(div(a, b))

  def remainder(_a, 0), do: throw("divide by zero")
  def remainder(a, b), do: rem(a, b)

  def div_mod(a, b), do: %{quotient: divide(a, b), modulus: remainder(a, b)}

  def shift_left(a, count), do: wrap(a <<< (count &&& 63))
  def shift_right(a, count), do: a >>> (count &&& 63)

  def shift_right_unsigned(a, count),
    do: wrap((a &&& 0xFFFFFFFFFFFFFFFF) >>> (count &&& 63))

  def parse(text) do
    digits = Haxe.StringTools.trim(text)

    case Regex.run(~r/^-?[0-9]*$/, digits) &&
           Integer.parse("0" <> String.trim_leading(digits, "-")) do
      {value, ""} -> inside(if(String.starts_with?(digits, "-"), do: -value, else: value))
      _ -> throw("NumberFormatError")
    end
  end

  defp inside(value) when value < -0x8000000000000000, do: throw("NumberFormatError: Underflow")
  defp inside(value) when value > 0x7FFFFFFFFFFFFFFF, do: throw("NumberFormatError: Overflow")
  defp inside(value), do: value

  def from_float(value) when is_atom(value), do: throw("Number is NaN or Infinite")
  def from_float(value) when value > 9_007_199_254_740_991, do: throw("Conversion overflow")
  def from_float(value) when value < -9_007_199_254_740_991, do: throw("Conversion underflow")
  def from_float(value), do: trunc(value)
end
