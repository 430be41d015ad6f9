defmodule Haxe.Path do
  @moduledoc "Haxe's `haxe.io.Path`: a map of `dir`, `file`, `ext` and `backslash`."

  def new(path) when path in [".", ".."], do: %{dir: path, file: "", ext: nil, backslash: false}

  def new(path) do
    slash = Haxe.String.last_index_of(path, "/")
    backslash = Haxe.String.last_index_of(path, "\\")
    at = max(slash, backslash)
    dir = if at >= 0, do: Haxe.String.substr(path, 0, at)
    name = Haxe.String.substr(path, at + 1)
    {file, ext} = split(name, Haxe.String.last_index_of(name, "."))
    %{dir: dir, file: file, ext: ext, backslash: backslash > slash}
  end

  defp split(name, -1), do: {name, nil}
  defp split(name, dot), do: {Haxe.String.substr(name, 0, dot), Haxe.String.substr(name, dot + 1)}

  def to_string(path) do
    slash = if path.backslash, do: "\\", else: "/"
    "#{if path.dir, do: path.dir <> slash}#{path.file}#{if path.ext, do: "." <> path.ext}"
  end

  def without_extension(path), do: __MODULE__.to_string(%{new(path) | ext: nil})
  def without_directory(path), do: __MODULE__.to_string(%{new(path) | dir: nil})
  def with_extension(path, ext), do: __MODULE__.to_string(%{new(path) | ext: ext})
  def directory(path), do: new(path).dir || ""
  def extension(path), do: new(path).ext || ""

  def join(paths) do
    case Enum.reject(paths, &(&1 in [nil, ""])) do
      [] -> ""
      [first | rest] -> rest |> Enum.reduce(first, &(add_trailing_slash(&2) <> &1)) |> normalize()
    end
  end

  def normalize(path) do
    path = String.replace(path, "\\", "/")
    if path == "/", do: "/", else: path |> String.split("/") |> steps(path, []) |> squeeze()
  end

  defp steps([], _path, done), do: done |> Enum.reverse() |> Enum.join("/")
  defp steps([".." | rest], path, [last | done]) when last != "..", do: steps(rest, path, done)

  defp steps(["" | rest], path, done) do
    if done != [] or String.starts_with?(path, "/"),
      do: steps(rest, path, ["" | done]),
      else: steps(rest, path, done)
  end

  defp steps(["." | rest], path, done), do: steps(rest, path, done)
  defp steps([step | rest], path, done), do: steps(rest, path, [step | done])

  # Several slashes are one, but behind a colon; none stays at the end.
  defp squeeze(path), do: Regex.replace(~r/(?<!:)(?<!:\/)\/+(?=\/)|(?<!:)(?<!:\/)\/+$/, path, "")

  def add_trailing_slash(""), do: "/"

  def add_trailing_slash(path) do
    slash = Haxe.String.last_index_of(path, "/")
    backslash = Haxe.String.last_index_of(path, "\\")

    cond do
      max(slash, backslash) == Haxe.String.length(path) - 1 -> path
      slash < backslash -> path <> "\\"
      true -> path <> "/"
    end
  end

  def remove_trailing_slashes(path), do: String.replace(path, ~r/[\/\\]+$/, "")

  def is_absolute(path),
    do: String.starts_with?(path, ["/", "\\\\"]) or Haxe.String.char_at(path, 1) == ":"
end
