defmodule Haxe.Crypto do
  @moduledoc "What Haxe's `haxe.crypto` has beside `:crypto`."

  import Bitwise

  def hmac(method, key, text), do: :crypto.mac(:hmac, hash(method), key, text)

  defp hash({:md5}), do: :md5
  defp hash({:sha1}), do: :sha
  defp hash({:sha256}), do: :sha256

  def crc32(old, bytes, at, size), do: :erlang.crc32(old, Haxe.Bytes.part(bytes, at, size))
  def adler32(old, bytes, at, size), do: :erlang.adler32(old, Haxe.Bytes.part(bytes, at, size))

  @doc "Both sums of an Adler-32, each in eight digits."
  def adler32_string(sum),
    do: Haxe.StringTools.hex(sum >>> 16, 8) <> Haxe.StringTools.hex(sum &&& 0xFFFF, 8)

  def decode64({:ok, bytes}), do: bytes
  def decode64(:error), do: throw("BaseCode : invalid encoded char")

  # ---- BaseCode: its value is the alphabet ----

  def base(alphabet) do
    bits(alphabet, 1)
    alphabet
  end

  defp bits(alphabet, bits) do
    case byte_size(alphabet) - (1 <<< bits) do
      0 -> bits
      more when more > 0 -> bits(alphabet, bits + 1)
      _ -> throw("BaseCode : base length must be a power of two.")
    end
  end

  def encode_base(bytes, alphabet) do
    size = bits(alphabet, 1)
    missing = rem(size - rem(bit_size(bytes), size), size)
    padded = <<bytes::binary, 0::size(missing)>>
    for <<digit::size(size) <- padded>>, into: "", do: binary_part(alphabet, digit, 1)
  end

  def decode_base(text, alphabet) do
    size = bits(alphabet, 1)
    total = div(byte_size(text) * size, 8)
    used = div(total * 8 + size - 1, size)

    <<bytes::binary-size(total), _rest::bitstring>> =
      digits(binary_part(text, 0, used), alphabet, size)

    bytes
  end

  defp digits(text, alphabet, size) do
    for <<c <- text>>, into: <<>> do
      case :binary.match(alphabet, <<c>>) do
        {digit, 1} -> <<digit::size(size)>>
        :nomatch -> throw("BaseCode : invalid encoded char")
      end
    end
  end
end
