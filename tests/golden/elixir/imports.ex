defmodule Imports do
  @moduledoc "What is used is imported."
  use GenServer
  alias Haxe.Ref
  def bits(x), do: bxor(x, 1) ||| 4
  def log(x), do: Logger.info("#{x}")
  def odd(x), do: Integer.is_odd(x)
  def ref(x), do: Ref.get(x)
end
