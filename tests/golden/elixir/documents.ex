defmodule Documents do
  @moduledoc """
  Two lines,

      and code with "quotes" and \\ and \#{this}.
  """
  @limit 1000000
  @names ["a", "b"]
  @doc false
  def a, do: @limit
  @doc "One line."
  def b do
    @names |> Enum.map(&String.upcase/1) |> Enum.join(",")
  end
  def c(x) do
    t = x |> f() |> g()
    u = x |> f() |> g() |> h()
    {t, u}
  end
  def f(x), do: x
  def g(x), do: x
  def h(x), do: x
end
