defmodule Haxe.Flash do
  @moduledoc "`phoenix.types.FlashType`: kinds of flash messages, and the keys that Phoenix has for them."

  def name({kind}), do: Atom.to_string(kind)

  def key({:error}), do: :error
  def key({_kind}), do: :info

  def type(text) do
    case String.downcase(text) do
      "success" -> {:success}
      "warning" -> {:warning}
      "error" -> {:error}
      _ -> {:info}
    end
  end
end
