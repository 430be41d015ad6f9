defmodule Haxe.Ref do
  @moduledoc """
  A variable that Haxe code changes from several places: from a function value, or in a `try`
  whose `catch` must see it.

  The value lives in the process dictionary under a whole number that no other process uses; the
  reference is a small struct around that number.
  """
  import Bitwise

  defstruct [:id]

  @gone {__MODULE__, :gone}

  def new(value) do
    id = next()
    Process.put(__MODULE__, id + 1)
    Process.put(id, value)
    %__MODULE__{id: id}
  end

  def get(%__MODULE__{id: id}) do
    case Process.get(id, @gone) do
      @gone -> raise "a Haxe variable was used outside the process or the call that made it"
      value -> value
    end
  end

  def put(%__MODULE__{id: id}, value) do
    Process.put(id, value)
    value
  end

  @doc "Adds to a whole number, and gives what it was."
  def step(ref, by) do
    value = get(ref)
    put(ref, value + by)
    value
  end

  @doc "Runs `fun`, whose result holds no reference, and drops every one that it made."
  def scope(fun) do
    first = next()
    Process.put(__MODULE__, first)
    result = fun.()
    drop(first, next())
    result
  end

  defp next, do: Process.get(__MODULE__) || :erlang.unique_integer([:positive]) <<< 32

  defp drop(last, last), do: :ok

  defp drop(id, last) do
    Process.delete(id)
    drop(id + 1, last)
  end
end
