defmodule Haxe.Math do
  @moduledoc "Haxe's `Math`, with `:nan` and infinities where Elixir would raise."

  def abs(:neg_infinity), do: :infinity
  def abs(value) when is_atom(value), do: value
  def abs(value), do: Kernel.abs(value)

  def min(a, b) when :nan in [a, b], do: :nan
  def min(a, b), do: if(Haxe.Float.less?(a, b), do: a, else: b)

  def max(a, b) when :nan in [a, b], do: :nan
  def max(a, b), do: if(Haxe.Float.less?(a, b), do: b, else: a)

  def sin(value), do: finite(value, &:math.sin/1)
  def cos(value), do: finite(value, &:math.cos/1)
  def tan(value), do: finite(value, &:math.tan/1)
  def asin(value), do: finite(value, &:math.asin/1)
  def acos(value), do: finite(value, &:math.acos/1)

  def atan(:infinity), do: :math.pi() / 2
  def atan(:neg_infinity), do: -:math.pi() / 2
  def atan(value), do: finite(value, &:math.atan/1)

  def atan2(y, x) when is_number(y) and is_number(x), do: :math.atan2(y, x)
  def atan2(y, x) when :nan in [y, x], do: :nan
  def atan2(y, x), do: :math.atan2(unit(y, x), unit(x, y))

  # Infinity beside a number: the number counts for nothing.
  defp unit(:infinity, _other), do: 1
  defp unit(:neg_infinity, _other), do: -1
  defp unit(value, _other), do: if(value < 0, do: -0.0, else: 0.0)

  def exp(:infinity), do: :infinity
  def exp(:neg_infinity), do: 0.0
  def exp(:nan), do: :nan

  def exp(value) do
    :math.exp(value)
  rescue
    ArithmeticError -> :infinity
  end

  def log(:infinity), do: :infinity
  def log(value) when is_number(value) and value == 0, do: :neg_infinity
  def log(value), do: finite(value, &:math.log/1)

  def sqrt(:infinity), do: :infinity
  def sqrt(value), do: finite(value, &:math.sqrt/1)

  def pow(_base, exponent) when exponent == 0, do: 1.0
  def pow(base, exponent) when :nan in [base, exponent], do: :nan

  def pow(base, exponent) when is_number(base) and is_number(exponent) do
    :math.pow(base, exponent)
  rescue
    ArithmeticError -> too_big(base, exponent)
  end

  def pow(base, exponent) when is_atom(exponent) do
    size = Haxe.Math.abs(base)
    grows = exponent == :infinity

    cond do
      size == 1 -> 1.0
      Haxe.Float.greater?(size, 1) == grows -> :infinity
      true -> 0.0
    end
  end

  def pow(base, exponent) do
    cond do
      exponent < 0 -> 0.0
      base == :neg_infinity and odd?(exponent) -> :neg_infinity
      true -> :infinity
    end
  end

  defp too_big(base, exponent) when base == 0 and exponent < 0, do: :infinity
  defp too_big(base, exponent) when base < 0 and exponent != trunc(exponent), do: :nan

  defp too_big(base, exponent),
    do: if(base < 0 and odd?(exponent), do: :neg_infinity, else: :infinity)

  defp odd?(value), do: value == trunc(value) and rem(trunc(value), 2) != 0

  def round(value) when is_number(value), do: Kernel.floor(value + 0.5)
  def round(_special), do: 0
  def floor(value) when is_number(value), do: Kernel.floor(value)
  def floor(_special), do: 0
  def ceil(value) when is_number(value), do: Kernel.ceil(value)
  def ceil(_special), do: 0

  def ffloor(value), do: if(is_number(value), do: :math.floor(value), else: value)
  def fceil(value), do: if(is_number(value), do: :math.ceil(value), else: value)
  def fround(value), do: if(is_number(value), do: Kernel.floor(value + 0.5), else: value)

  def is_nan(value), do: value == :nan

  defp finite(value, fun) when is_number(value) do
    fun.(value)
  rescue
    ArithmeticError -> :nan
  end

  defp finite(_special, _fun), do: :nan
end
