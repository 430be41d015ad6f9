defmodule Private do
  @doc "Public."
  def main(x), do: x |> piped(1) |> captured(&by_name/1)
  defp piped(a, b), do: a + b
  defp piped(a), do: a
  defp captured(x, f), do: f.(x)
  @doc "Lost."
  defp by_name(x), do: with_default(x)
  defp with_default(x, y \\ 2), do: x + y
  defp in_circles(x), do: in_circles_too(x)
  defp in_circles_too(x), do: in_circles(x)
  @doc "Gone."
  defp lonely, do: 1
  defp main(a, b), do: a + b
end
