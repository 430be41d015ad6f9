defmodule Editing.MixProject do
  use Mix.Project

  def project do
    [
      app: :editing,
      version: "0.1.0",
      elixir: "~> 1.14",
      deps: [{:phoenix, "~> 1.7"}, {:phoenix_live_view, "~> 0.20"}]
    ]
  end
end
