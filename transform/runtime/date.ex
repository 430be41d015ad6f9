defmodule Haxe.Date do
  @moduledoc "Haxe's `Date` as a `DateTime` in UTC. Months count from 0."

  @doc "Numbers outside of their range run over: month 12 is next January."
  def new(year, month, day, hour, minute, second) do
    first = Date.new!(year + Integer.floor_div(month, 12), Integer.mod(month, 12) + 1, 1)

    first
    |> Date.add(day - 1)
    |> DateTime.new!(~T[00:00:00])
    |> DateTime.add(hour * 3600 + minute * 60 + second)
  end

  def from_time(milliseconds), do: DateTime.from_unix!(trunc(milliseconds), :millisecond)

  @doc "`YYYY-MM-DD hh:mm:ss`, `YYYY-MM-DD` or `hh:mm:ss`; ISO 8601 as well."
  def from_string(text) do
    case text |> String.split([" ", "T"]) |> Enum.map(&numbers/1) do
      [[y, m, d], [hour, minute, second]] -> new(y, m - 1, d, hour, minute, second)
      [[y, m, d]] when y > 31 -> new(y, m - 1, d, 0, 0, 0)
      [[hour, minute, second]] -> new(1970, 0, 1, hour, minute, second)
      _ -> iso(text)
    end
  end

  defp numbers(text) do
    parts = for part <- String.split(text, ["-", ":"]), do: Integer.parse(part)
    if Enum.all?(parts, &match?({_, ""}, &1)), do: Enum.map(parts, &elem(&1, 0)), else: :other
  end

  defp iso(text) do
    case DateTime.from_iso8601(text) do
      {:ok, date, _offset} -> date
      _ -> throw("Invalid date format : #{text}")
    end
  end
end
