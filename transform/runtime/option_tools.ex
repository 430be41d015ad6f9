defmodule Haxe.OptionTools do
  @moduledoc "`haxe.ds.OptionTools`: `{:some, value}` and `{:none}`."

  def map({:some, value}, fun), do: {:some, fun.(value)}
  def map({:none}, _fun), do: {:none}

  def then({:some, value}, fun), do: fun.(value)
  def then({:none}, _fun), do: {:none}

  def flatten({:some, inner}), do: inner
  def flatten({:none}), do: {:none}

  def filter({:some, value}, fun), do: if(fun.(value), do: {:some, value}, else: {:none})
  def filter({:none}, _fun), do: {:none}

  def unwrap({:some, value}, _default), do: value
  def unwrap({:none}, default), do: default

  def lazy_unwrap({:some, value}, _fun), do: value
  def lazy_unwrap({:none}, fun), do: fun.()

  def or_else({:some, _value} = option, _other), do: option
  def or_else({:none}, other), do: other

  def lazy_or({:some, _value} = option, _fun), do: option
  def lazy_or({:none}, fun), do: fun.()

  @doc "All values, or none when one is missing."
  def all(options) do
    if {:none} in options, do: {:none}, else: {:some, values(options)}
  end

  def values(options), do: for({:some, value} <- options, do: value)

  def to_result({:some, value}, _reason), do: {:ok, value}
  def to_result({:none}, reason), do: {:error, reason}

  def from_nullable(nil), do: {:none}
  def from_nullable(value), do: {:some, value}

  def expect({:some, value}, _message), do: value
  def expect({:none}, message), do: throw("Expected Some value but got None: #{message}")

  @doc "Calls `fun` with the value, if there is one; gives the option itself."
  def apply_to(option, fun) do
    with {:some, value} <- option, do: fun.(value)
    option
  end
end
