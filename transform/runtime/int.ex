defmodule Haxe.Int do
  @moduledoc "Bit operators on signed 32-bit numbers."

  import Bitwise, only: [&&&: 2, <<<: 2, >>>: 2]

  @doc "The low 32 bits, as a signed number."
  def wrap(a) do
    case a &&& 0xFFFFFFFF do
      bits when bits > 0x7FFFFFFF -> bits - 0x100000000
      bits -> bits
    end
  end

  def band(a, b), do: wrap(Bitwise.band(a, b))
  def bor(a, b), do: wrap(Bitwise.bor(a, b))
  def bxor(a, b), do: wrap(Bitwise.bxor(a, b))
  def bnot(a), do: wrap(Bitwise.bnot(a))

  @doc "The order of the numbers that the bits of the two stand for."
  def unsigned_compare(a, b) do
    {a, b} = {a &&& 0xFFFFFFFF, b &&& 0xFFFFFFFF}
    if a < b, do: -1, else: if(a > b, do: 1, else: 0)
  end

  def shift_left(a, count) when count in 0..31, do: wrap(a <<< count)
  def shift_left(_a, _count), do: 0

  def shift_right(a, count) when count in 0..31, do: wrap(a) >>> count
  def shift_right(a, _count), do: if(wrap(a) < 0, do: -1, else: 0)

  def shift_right_unsigned(a, count) when count in 0..31, do: wrap((a &&& 0xFFFFFFFF) >>> count)
  def shift_right_unsigned(_a, _count), do: 0
end
