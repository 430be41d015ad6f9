defmodule Haxe.ValueException do
  @moduledoc "A thrown value that is no exception, where an exception is wanted."

  defexception message: "", value: nil, previous: nil, native: nil

  def new(value, previous \\ nil, native \\ nil) do
    message = Haxe.Std.string(value)
    %__MODULE__{message: message, value: value, previous: previous, native: native}
  end
end
