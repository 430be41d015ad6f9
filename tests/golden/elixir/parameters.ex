defmodule Parameters do
  defstruct [:a]
  def new(a), do: %Parameters{a: a}
  def name(this), do: "dot"
  def both(a, a), do: 1
  def both(a, b), do: 2
  def deep({a, [b | c]}, %{d: d} = e, x \\ 1) when d > 1, do: a
  def free(this, _known, __MODULE__), do: :ok
  def html(assigns), do: ~H"""
  <p><%= @x %></p>
  """
end
