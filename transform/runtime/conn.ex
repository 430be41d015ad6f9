defmodule Haxe.Conn do
  @moduledoc "`phoenix.Phoenix.HttpStatus`: the statuses as Plug knows them."

  def status({:custom, code}), do: code
  def status(name), do: name
end
