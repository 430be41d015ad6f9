defmodule Haxe.Output do
  @moduledoc "Haxe's `haxe.io.Output`: bytes that grow, or a device. What writes gives the output."

  defstruct data: "", device: nil, big_endian: false

  def device(device), do: %__MODULE__{device: device}
  def open(path, modes), do: device(File.open!(path, [:binary | modes]))

  def close(%{device: device} = this) when device in [nil, :stdio, :stderr], do: this

  def close(this) do
    File.close(this.device)
    this
  end

  def write(%{device: nil} = this, bytes), do: %{this | data: this.data <> bytes}

  def write(%{device: device} = this, bytes) when device in [:stdio, :stderr] do
    if String.valid?(bytes), do: IO.write(device, bytes), else: IO.binwrite(device, bytes)
    this
  end

  def write(this, bytes) do
    IO.binwrite(this.device, bytes)
    this
  end

  def write_int(this, value, size) do
    bytes = if this.big_endian, do: <<value::size(size)-big>>, else: <<value::size(size)-little>>

    write(this, bytes)
  end

  @doc "`{how many were written, output}`"
  def write_bytes(this, bytes, at, size),
    do: {size, write(this, Haxe.Bytes.part(bytes, at, size))}
end
