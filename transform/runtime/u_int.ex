defmodule Haxe.UInt do
  @moduledoc "The bits of an Int, read as a number from 0 to 4294967295."

  import Bitwise, only: [&&&: 2]

  @doc "The number that the bits stand for."
  def to_float(a), do: a &&& 0xFFFFFFFF

  def add(a, b), do: Haxe.Int.wrap(a + b)
  def subtract(a, b), do: Haxe.Int.wrap(a - b)
  def multiply(a, b), do: Haxe.Int.wrap(a * b)
  def divide(a, b), do: Haxe.Float.divide(to_float(a), to_float(b))
  def remainder(a, b), do: Haxe.Int.wrap(rem(to_float(a), to_float(b)))
  def band(a, b), do: Haxe.Int.band(a, b)
  def bor(a, b), do: Haxe.Int.bor(a, b)
  def bxor(a, b), do: Haxe.Int.bxor(a, b)
  def shift_left(a, count), do: Haxe.Int.shift_left(a, count)
  def shift_right(a, count), do: Haxe.Int.shift_right_unsigned(a, count)
end
