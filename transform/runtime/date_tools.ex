defmodule Haxe.DateTools do
  @moduledoc "Haxe's `DateTools`."

  @doc "As strftime, with what Haxe knows of it."
  def format(date, format) do
    Regex.replace(~r/%(.)/su, format, fn _, letter -> part(date, letter) end)
  end

  defp part(_date, "%"), do: "%"
  defp part(_date, "n"), do: "\n"
  defp part(_date, "t"), do: "\t"
  defp part(date, "h"), do: Calendar.strftime(date, "%b")
  defp part(date, "C"), do: pad(div(date.year, 100), "0")
  defp part(date, "D"), do: Calendar.strftime(date, "%m/%d/%y")
  defp part(date, "e"), do: Integer.to_string(date.day)
  defp part(date, "F"), do: Calendar.strftime(date, "%Y-%m-%d")
  defp part(date, "k"), do: pad(date.hour, " ")
  defp part(date, "l"), do: pad(twelve(date.hour), " ")
  defp part(date, "r"), do: Calendar.strftime(date, "%I:%M:%S %p")
  defp part(date, "R"), do: Calendar.strftime(date, "%H:%M")
  defp part(date, "s"), do: Integer.to_string(DateTime.to_unix(date))
  defp part(date, "T"), do: Calendar.strftime(date, "%H:%M:%S")
  defp part(date, "u"), do: Integer.to_string(Date.day_of_week(date))
  defp part(date, "w"), do: Integer.to_string(Date.day_of_week(date, :sunday) - 1)
  defp part(date, "Y"), do: Integer.to_string(date.year)

  defp part(date, letter) when letter in ~w(a A b B d H I m M p S y),
    do: Calendar.strftime(date, "%" <> letter)

  defp part(_date, letter),
    do: raise(Haxe.Exception, message: "Date.format %#{letter}- not implemented yet.")

  defp twelve(hour), do: if(rem(hour, 12) == 0, do: 12, else: rem(hour, 12))
  defp pad(value, with), do: value |> Integer.to_string() |> String.pad_leading(2, with)

  @doc "Milliseconds as days, hours, minutes, seconds and the rest."
  def parse(time) do
    seconds = time / 1000

    %{
      ms: :math.fmod(time, 1000),
      seconds: trunc(:math.fmod(seconds, 60)),
      minutes: trunc(:math.fmod(seconds / 60, 60)),
      hours: trunc(:math.fmod(seconds / 3600, 24)),
      days: trunc(seconds / 86_400)
    }
  end

  def make(parts) do
    hours = parts.hours + 24 * parts.days
    parts.ms + 1000.0 * (parts.seconds + 60 * (parts.minutes + 60 * hours))
  end
end
