defmodule Haxe.Validation do
  @moduledoc false

  # ---- e-mail addresses ----

  def email(text) do
    if email?(text), do: {:ok, text}, else: {:error, "Invalid email address: #{text}"}
  end

  def email!(text), do: value!(email(text))

  defp email?(text) when is_binary(text) do
    case String.split(text, "@") do
      [local, domain] -> local?(local) and domain?(domain)
      _ -> false
    end
  end

  defp email?(_), do: false

  defp local?(local), do: String.length(local) in 1..64

  defp domain?(domain) do
    String.length(domain) in 1..255 and String.contains?(domain, ".") and
      not String.starts_with?(domain, [".", "-"]) and not String.ends_with?(domain, [".", "-"])
  end

  # ---- names of users ----

  def user_id(nil), do: {:error, "User ID cannot be null"}
  def user_id(""), do: {:error, "User ID cannot be empty"}

  def user_id(text) do
    case String.length(text) do
      length when length < 3 ->
        {:error, "User ID too short: minimum 3 characters, got #{length}"}

      length when length > 50 ->
        {:error, "User ID too long: maximum 50 characters, got #{length}"}

      _ ->
        alphanumeric(text)
    end
  end

  def user_id!(text), do: value!(user_id(text))

  defp alphanumeric(text) do
    points = String.codepoints(text)

    case Enum.find_index(points, &(&1 not in allowed())) do
      nil ->
        {:ok, text}

      index ->
        {:error,
         "User ID contains invalid character: \"#{Enum.at(points, index)}\" at position #{index}. " <>
           "Only alphanumeric characters allowed."}
    end
  end

  defp allowed, do: Enum.map(Enum.concat([?0..?9, ?A..?Z, ?a..?z]), &<<&1>>)

  # ---- numbers above zero ----

  def positive(value) when value > 0, do: {:ok, value}
  def positive(value), do: {:error, "Value must be positive, got: #{value}"}

  def positive!(value), do: value!(positive(value))

  def times!(value, factor) when factor > 0, do: value * factor
  def times!(_value, factor), do: throw("Multiplier must be positive, got: #{factor}")

  def minus(left, right) do
    case left - right do
      result when result > 0 ->
        {:ok, result}

      result ->
        {:error, "Subtraction result would be non-positive: #{left} - #{right} = #{result}"}
    end
  end

  def divide(left, right) do
    cond do
      rem(left, right) != 0 ->
        {:error, "Division not exact: #{left} / #{right} has remainder #{rem(left, right)}"}

      div(left, right) <= 0 ->
        {:error,
         "Division result would be non-positive: #{left} / #{right} = #{div(left, right)}"}

      true ->
        {:ok, div(left, right)}
    end
  end

  # ---- strings with content ----

  def non_empty(nil), do: {:error, "String cannot be null"}
  def non_empty(text), do: filled(text, "String cannot be empty")

  def non_empty!(text) when text in [nil, ""], do: throw("String cannot be empty or null")
  def non_empty!(text), do: text

  def trimmed(nil), do: {:error, "String cannot be null"}

  def trimmed(text),
    do: filled(String.trim(text), "String cannot be empty or whitespace-only")

  def filled("", reason), do: {:error, reason}
  def filled(text, _reason), do: {:ok, text}

  def single(text) do
    if text != nil and length(String.codepoints(text)) == 1,
      do: {:ok, text},
      else: {:error, "Must provide exactly one character"}
  end

  def join([], _separator), do: {:error, "Cannot join empty array"}
  def join(strings, separator), do: {:ok, Enum.join(strings, separator)}

  def part(text, first, last \\ nil) do
    points = String.codepoints(text)

    cond do
      first < 0 -> {:error, "Start index cannot be negative"}
      last && last <= first -> {:error, "End index must be greater than start index"}
      first >= length(points) -> {:error, "Start index beyond string length"}
      last -> {:ok, points |> Enum.slice(first, last - first) |> Enum.join()}
      true -> {:ok, points |> Enum.drop(first) |> Enum.join()}
    end
  end

  def first(text), do: hd(String.codepoints(text))
  def last(text), do: List.last(String.codepoints(text))

  defp value!({:ok, value}), do: value
  defp value!({:error, reason}), do: throw(reason)
end
