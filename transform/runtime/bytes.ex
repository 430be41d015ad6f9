defmodule Haxe.Bytes do
  @moduledoc "Haxe's `haxe.io.Bytes` as a binary."

  def set(bytes, at, value) do
    <<front::binary-size(at), _old, back::binary>> = bytes
    <<front::binary, value, back::binary>>
  end
end
