defmodule Haxe.Input do
  @moduledoc """
  Haxe's `haxe.io.Input`: bytes with a place in them, or a device. What reads gives
  `{result, input}`; at the end it throws `{:haxe_io_eof}`, which is Haxe's `haxe.io.Eof`.
  """

  import Bitwise

  defstruct data: "", at: 0, size: 0, device: nil, ended: false, big_endian: false

  def new(bytes, at \\ nil, size \\ nil) do
    at = at || 0
    size = size || byte_size(bytes) - at
    Haxe.Bytes.part(bytes, at, size)
    %__MODULE__{data: binary_part(bytes, 0, at + size), at: at, size: size}
  end

  def device(device), do: %__MODULE__{device: device}
  def open(path), do: device(File.open!(path, [:read, :binary]))

  def position(this, at), do: %{this | at: at |> max(0) |> min(this.size)}

  def close(%{device: device} = this) when device in [nil, :stdio], do: this

  def close(this) do
    File.close(this.device)
    this
  end

  # ---- bytes ----

  def read_byte(this) do
    {<<byte>>, this} = read(this, 1)
    {byte, this}
  end

  @doc "That many bytes, which must be there."
  def read(this, size) do
    case take(this, size) do
      {bytes, this} when byte_size(bytes) == size -> {bytes, this}
      _ -> throw({:haxe_io_eof})
    end
  end

  defp take(%{device: nil} = this, size) do
    size = min(size, byte_size(this.data) - this.at)
    {binary_part(this.data, this.at, size), %{this | at: this.at + size}}
  end

  defp take(this, 0), do: {"", this}
  defp take(this, size), do: {from_device(IO.binread(this.device, size)), this}

  defp from_device(bytes) when is_binary(bytes), do: bytes
  defp from_device(_end), do: ""

  def read_all(%{device: nil} = this), do: take(this, byte_size(this.data))

  def read_all(%{device: :stdio} = this),
    do: {from_device(IO.read(:stdio, :eof)), %{this | ended: true}}

  def read_all(this), do: {from_device(IO.binread(this.device, :eof)), %{this | ended: true}}

  def read_until(this, last), do: read_until(this, last, "")

  defp read_until(this, last, done) do
    case read_byte(this) do
      {^last, this} -> {done, this}
      {byte, this} -> read_until(this, last, <<done::binary, byte>>)
    end
  end

  @doc "Up to the end of the line, without it."
  def read_line(%{device: nil} = this) do
    rest = binary_part(this.data, this.at, byte_size(this.data) - this.at)
    if rest == "", do: throw({:haxe_io_eof})

    case :binary.split(rest, "\n") do
      [line, _rest] -> {without_return(line), %{this | at: this.at + byte_size(line) + 1}}
      [line] -> {without_return(line), %{this | at: byte_size(this.data)}}
    end
  end

  def read_line(%{device: device} = this) do
    line = if device == :stdio, do: IO.read(device, :line), else: IO.binread(device, :line)
    if not is_binary(line), do: throw({:haxe_io_eof})
    this = %{this | ended: not String.ends_with?(line, "\n")}
    {line |> String.replace_suffix("\n", "") |> without_return(), this}
  end

  defp without_return(line), do: String.replace_suffix(line, "\r", "")

  # ---- numbers ----

  def read_unsigned(this, size) do
    {bytes, this} = read(this, size)
    {:binary.decode_unsigned(bytes, if(this.big_endian, do: :big, else: :little)), this}
  end

  def read_signed(this, size) do
    {value, this} = read_unsigned(this, size)
    half = 1 <<< (size * 8 - 1)
    {if(value >= half, do: value - 2 * half, else: value), this}
  end

  def read_float(this) do
    {bits, this} = read_unsigned(this, 4)
    {Haxe.Bytes.float32(bits), this}
  end

  def read_double(this) do
    {bits, this} = read_unsigned(this, 8)
    {Haxe.Bytes.float64(bits), this}
  end

  # ---- files ----

  def tell(this), do: this.device |> :file.position(:cur) |> elem(1)

  def seek(this, place, {:seek_begin}), do: moved(this, {:bof, place})
  def seek(this, place, {:seek_cur}), do: moved(this, {:cur, place})
  def seek(this, place, {:seek_end}), do: moved(this, {:eof, place})

  defp moved(this, place) do
    {:ok, _place} = :file.position(this.device, place)
    if is_struct(this, __MODULE__), do: %{this | ended: false}, else: this
  end
end
