defmodule Haxe.ResultTools do
  @moduledoc "`haxe.functional.ResultTools`: `{:ok, value}` and `{:error, reason}`."

  def map({:ok, value}, fun), do: {:ok, fun.(value)}
  def map({:error, reason}, _fun), do: {:error, reason}

  def flat_map({:ok, value}, fun), do: fun.(value)
  def flat_map({:error, reason}, _fun), do: {:error, reason}

  def fold({:ok, value}, on_ok, _on_error), do: on_ok.(value)
  def fold({:error, reason}, _on_ok, on_error), do: on_error.(reason)

  def unwrap({:ok, value}), do: value

  def unwrap({:error, reason}),
    do: throw("Attempted to unwrap Error result: #{Haxe.Std.string(reason)}")

  def unwrap_or({:ok, value}, _default), do: value
  def unwrap_or({:error, _reason}, default), do: default

  def unwrap_or_else({:ok, value}, _fun), do: value
  def unwrap_or_else({:error, reason}, fun), do: fun.(reason)

  def filter({:ok, value}, fun, reason),
    do: if(fun.(value), do: {:ok, value}, else: {:error, reason})

  def filter({:error, reason}, _fun, _reason), do: {:error, reason}

  def map_error({:ok, value}, _fun), do: {:ok, value}
  def map_error({:error, reason}, fun), do: {:error, fun.(reason)}

  def bimap({:ok, value}, on_ok, _on_error), do: {:ok, on_ok.(value)}
  def bimap({:error, reason}, _on_ok, on_error), do: {:error, on_error.(reason)}

  @doc "All values, or the first error."
  def sequence(results) do
    case Enum.find(results, &match?({:error, _}, &1)) do
      nil -> {:ok, for({:ok, value} <- results, do: value)}
      error -> error
    end
  end

  def to_option({:ok, value}), do: {:some, value}
  def to_option({:error, _reason}), do: {:none}
end
