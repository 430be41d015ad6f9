defmodule Haxe.Name do
  @moduledoc """
  Names as Haxe writes them (`userId`, `NoReply`) and as Elixir does (`:user_id`, `:no_reply`).
  """

  @reserved ~w(after and catch do else end false fn in nil not or rescue true when)

  @doc "Whether there is an atom of this name already."
  def atom?(name) do
    String.to_existing_atom(name)
    true
  rescue
    ArgumentError -> false
  end

  @doc "`userId` -> `\"user_id\"`"
  def snake(name) do
    snake =
      name
      |> String.replace(~r/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/, "_")
      |> String.downcase(:ascii)

    if snake in @reserved, do: snake <> "_", else: snake
  end

  @doc "The key of a field, made if need be."
  def key(name), do: name |> snake() |> String.to_atom()

  @doc "The key of a field, or nil when no atom of that name was ever made."
  def existing(name) do
    name |> snake() |> String.to_existing_atom()
  rescue
    ArgumentError -> nil
  end

  @doc """
  `:user_id` -> `"userId"`. It may have been `"user_id"` in Haxe: nothing says so here. An
  underscore before a digit was one there too.
  """
  def field(key) do
    text = key |> Atom.to_string() |> without_mark()
    Regex.replace(~r/(?<=.)_([a-z])/, text, fn _, letter -> String.upcase(letter) end)
  end

  @doc "`:no_reply` -> `\"NoReply\"`"
  def constructor(tag) do
    Regex.replace(~r/(?:^|_)([a-z])/, Atom.to_string(tag), fn _, letter ->
      String.upcase(letter)
    end)
  end

  defp without_mark(text) do
    bare = String.trim_trailing(text, "_")
    if bare in @reserved, do: bare, else: text
  end
end
