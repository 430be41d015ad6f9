defmodule Haxe.Log do
  @moduledoc "Haxe's `haxe.Log`."

  def format_output(value, nil), do: Haxe.Std.string(value)

  def format_output(value, infos) do
    more = Map.get(infos, :custom_params) || []
    values = Enum.map_join([value | more], ",", &Haxe.Std.string/1)
    "#{infos.file_name}:#{infos.line_number}: #{values}"
  end
end
