defmodule Haxe.Static do
  @moduledoc """
  Static variables that are assigned, for all processes.

  One public ETS table, owned by a process that does nothing else. A class's variables get their
  first values together, from its `__statics__/0`, the first time any of them is touched. As with
  Haxe's threads there are no locks: `n++` in two processes at once can lose one.
  """

  def get(module, name) do
    case :ets.lookup(table(), {module, name}) do
      [{_, value}] ->
        value

      [] ->
        :ets.insert_new(__MODULE__, for({k, v} <- module.__statics__(), do: {{module, k}, v}))
        :ets.lookup_element(__MODULE__, {module, name}, 2)
    end
  end

  def put(module, name, value) do
    get(module, name)
    :ets.insert(__MODULE__, {{module, name}, value})
    value
  end

  defp table do
    if :ets.whereis(__MODULE__) == :undefined, do: start()
    __MODULE__
  end

  # The first of several starters gets the name; all wait for its table.
  defp start do
    spawn(fn ->
      if register() do
        :ets.new(__MODULE__, [:ordered_set, :named_table, :public, read_concurrency: true])
        Process.sleep(:infinity)
      end
    end)

    wait()
  end

  defp register do
    Process.register(self(), __MODULE__)
  rescue
    ArgumentError -> false
  end

  defp wait do
    if :ets.whereis(__MODULE__) == :undefined do
      Process.sleep(1)
      wait()
    end
  end
end
