defmodule Haxe.Exception do
  @moduledoc "Haxe's `haxe.Exception`. Where Haxe code asks one for its parts, any Elixir exception will do."

  defexception message: "", previous: nil, native: nil

  def new(message, previous \\ nil, native \\ nil),
    do: %__MODULE__{message: message, previous: previous, native: native}

  @doc "What was thrown, as an exception."
  def caught(%{__exception__: true} = exception), do: exception
  def caught(value), do: Haxe.ValueException.new(value)

  @doc "What a `catch` of everything has in hand, as an exception."
  def caught(:throw, value, _stack), do: caught(value)
  def caught(:error, reason, stack), do: Exception.normalize(:error, reason, stack)

  @doc "Throws what was caught: a value that was wrapped is that value again."
  def rethrow(%Haxe.ValueException{value: value}), do: throw(value)
  def rethrow(exception), do: raise(exception)

  @doc "The same as it was thrown."
  def value(:throw, value, _stack), do: value
  def value(:error, reason, stack), do: Exception.normalize(:error, reason, stack)

  @doc "What stands behind an exception that only wraps a thrown value."
  def unwrap(%Haxe.ValueException{value: value}), do: value
  def unwrap(exception), do: native(exception) || exception

  def thrown(%{__exception__: true} = exception), do: unwrap(exception)
  def thrown(value), do: value

  def previous(exception), do: Map.get(exception, :previous)
  def native(exception), do: Map.get(exception, :native)
  def stack(_exception), do: []

  def details(exception), do: "Exception: " <> Exception.message(exception)

  def argument(argument, nil), do: new("Invalid argument \"#{argument}\"")
  def argument(_argument, message), do: new(message)
end
