defmodule Haxe.Task do
  @moduledoc false

  def run_with_timeout(fun, timeout) do
    task = Task.async(fun)

    case Task.yield(task, timeout) || Task.shutdown(task) do
      {:ok, value} -> value
      _ -> nil
    end
  end

  @doc "What ends first; the others are stopped."
  def race(funs), do: wait(Enum.map(funs, &Task.async/1))

  defp wait([]), do: nil

  defp wait(tasks) do
    ended = for {task, result} <- Task.yield_many(tasks, 10), result != nil, do: {task, result}
    left = tasks -- Enum.map(ended, &elem(&1, 0))

    case List.keyfind(Enum.map(ended, &elem(&1, 1)), :ok, 0) do
      {:ok, value} ->
        Enum.each(left, &Task.shutdown(&1, :brutal_kill))
        value

      nil ->
        wait(left)
    end
  end
end
