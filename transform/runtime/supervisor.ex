defmodule Haxe.Supervisor do
  @moduledoc false

  def start_link(children, options) do
    Supervisor.start_link(specs(children), to_options(options))
  end

  def init(children, options), do: Supervisor.init(specs(children), to_options(options))

  def with_args(module, args) when args in [nil, []], do: {:module_ref, module}
  def with_args(module, args), do: {:module_with_args, module, args}

  def with_config(module, nil), do: {:module_ref, module}
  def with_config(module, config), do: {:module_with_config, module, config}

  def supervisor(module, args, nil), do: with_args(module, args)

  def supervisor(module, args, options) do
    start = %{module: module, func: "start_link", args: args || []}
    spec = Map.merge(options, %{id: module, start: start})
    {:full_spec, Map.put(spec, :type, spec[:type] || :supervisor)}
  end

  def spec(%{start: %{module: module, func: func, args: args}} = spec) do
    kept =
      for key <- [:restart, :shutdown, :type],
          value = spec[key],
          into: %{},
          do: {key, limit(key, value)}

    Map.merge(kept, %{id: spec.id, start: {module(module), String.to_atom(func), args}})
  end

  defp specs(children), do: Enum.map(children, &child/1)

  defp child({:module_ref, name}), do: module(name)
  defp child({:module_with_args, name, args}), do: {module(name), args}
  defp child({:module_with_config, name, config}), do: {module(name), Enum.map(config, &entry/1)}
  defp child({:full_spec, spec}), do: spec(spec)
  defp child(spec), do: spec

  defp entry(%{key: "name", value: value}) when is_binary(value), do: {:name, module(value)}
  defp entry(%{key: key, value: value}), do: {String.to_atom(key), value}

  defp limit(:shutdown, {:timeout, milliseconds}), do: milliseconds
  defp limit(:shutdown, :brutal), do: :brutal_kill
  defp limit(_key, value), do: value

  defp to_options(options) do
    for {key, value} <- options, value != nil, do: {key, value}
  end

  defp module(name) when is_binary(name), do: Module.concat([name])
  defp module(name), do: name
end
