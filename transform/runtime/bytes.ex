defmodule Haxe.Bytes do
  @moduledoc "Haxe's `haxe.io.Bytes` as a binary. Numbers in it stand with their low bytes first."

  def set(bytes, at, value) do
    <<front::binary-size(at), _old, back::binary>> = bytes
    <<front::binary, value, back::binary>>
  end

  @doc "`size` bytes from `at` on, which must be there."
  def part(bytes, at, size) when at >= 0 and size >= 0 and at + size <= byte_size(bytes),
    do: binary_part(bytes, at, size)

  def part(_bytes, _at, _size), do: throw({:outside_bounds})

  @doc "`bytes` with `new` over its own from `at` on."
  def put(bytes, at, new) when at >= 0 and at + byte_size(new) <= byte_size(bytes) do
    size = byte_size(new)
    <<front::binary-size(at), _old::binary-size(size), back::binary>> = bytes
    <<front::binary, new::binary, back::binary>>
  end

  def put(_bytes, _at, _new), do: throw({:outside_bounds})

  def fill(bytes, at, size, value) when size >= 0,
    do: put(bytes, at, :binary.copy(<<value>>, size))

  def fill(_bytes, _at, _size, _value), do: throw({:outside_bounds})

  def blit(bytes, at, source, from, size), do: put(bytes, at, part(source, from, size))

  def of_hex(text) do
    if rem(Haxe.String.length(text), 2) == 1, do: throw("Not a hex string (odd number of digits)")
    Base.decode16!(text, case: :mixed)
  end

  # ---- numbers ----

  def get_uint16(bytes, at) do
    <<value::little-16>> = part(bytes, at, 2)
    value
  end

  def get_int32(bytes, at) do
    <<value::little-signed-32>> = part(bytes, at, 4)
    value
  end

  def get_int64(bytes, at) do
    <<value::little-signed-64>> = part(bytes, at, 8)
    value
  end

  def get_float(bytes, at), do: float32(get_int32(bytes, at))
  def get_double(bytes, at), do: float64(get_int64(bytes, at))

  def uint16(value), do: <<value::little-16>>
  def int32(value), do: <<value::little-32>>
  def int64(value), do: <<value::little-64>>
  def float(value), do: <<bits32(value)::little-32>>
  def double(value), do: <<bits64(value)::little-64>>

  @doc "The bits of a Float of 32 bits, as an Int."
  def bits32(:nan), do: 0x7FC00000
  def bits32(:infinity), do: 0x7F800000
  def bits32(:neg_infinity), do: -0x800000
  def bits32(value) when value >= 3.4028235677973366e38, do: bits32(:infinity)
  def bits32(value) when value <= -3.4028235677973366e38, do: bits32(:neg_infinity)

  def bits32(value) do
    <<bits::signed-32>> = <<value * 1.0::float-32>>
    bits
  end

  def bits64(:nan), do: 0x7FF8000000000000
  def bits64(:infinity), do: 0x7FF0000000000000
  def bits64(:neg_infinity), do: -0x10000000000000

  def bits64(value) do
    <<bits::signed-64>> = <<value * 1.0::float-64>>
    bits
  end

  @doc "The Float that the bits of an Int are."
  def float32(bits) do
    case <<bits::32>> do
      <<value::float-32>> -> value
      <<0::1, 255, 0::23>> -> :infinity
      <<1::1, 255, 0::23>> -> :neg_infinity
      _ -> :nan
    end
  end

  def float64(bits) do
    case <<bits::64>> do
      <<value::float-64>> -> value
      <<0::1, 2047::11, 0::52>> -> :infinity
      <<1::1, 2047::11, 0::52>> -> :neg_infinity
      _ -> :nan
    end
  end
end
