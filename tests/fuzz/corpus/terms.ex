x = %{a: 1, "b" => [1, 2 | rest]}
case {0} do
  {:ok, %{x | y: 2} = v} when v > 1 and not is_nil(v) -> Enum.map(v, fn {k, _} -> k <> "a#{inspect(k)}" end)
  [h | _] -> h |> String.upcase() |> foo.bar(&(&1 + 1), &Mod.f/2)
  _ -> if x, do: 1, else: -2.5e3
end
cond do
  a && b || !c -> ~r/a+/iu
  true -> """
  text #{1 + 2}
  """
end
try do
  raise "x"
rescue
  e in [ArgumentError] -> e.message
catch
  :exit, r -> r
after
  :done
end
for x <- 1..10, rem(x, 2) == 0, into: %{}, do: {x, x * x}
@attr {:a, 'b', ?c, 0xFF, 1_000, :"quoted atom", "k": 1}
with {:ok, a} <- f(), b = a do {a, b} else _ -> nil end
<<a::size(8), rest::binary>> = {1}
send(self(), {:x, if(y, do: z)})
