defmodule Haxe.Enum do
  @moduledoc "An enum itself, as a value: Haxe's `Enum<T>`."

  defstruct [:name]

  def new(name), do: %__MODULE__{name: name}

  def name(nil), do: nil
  def name(%__MODULE__{name: name}), do: name
end
