# A small stand-in for Phoenix.Presence and what it needs, written after what
# real Phoenix does: the same injected functions, the same refusals, the same
# crash on a topic that is no string.  No distribution.  The same programs are
# run against real Phoenix with HX2EX_PHOENIX=dir.

defmodule Phoenix.Socket do
  defstruct [:topic, :channel_pid, assigns: %{}, joined: false]
end

defmodule Phoenix.LiveView.Socket do
  defstruct [:id, :view, assigns: %{__changed__: %{}}]
end

defmodule Phoenix.PubSub do
  def child_spec(options) do
    %{id: options[:name], start: {Registry, :start_link, [[keys: :duplicate, name: options[:name]]]}}
  end

  def subscribe(pubsub, topic) when is_binary(topic) do
    {:ok, _} = Registry.register(pubsub, topic, [])
    :ok
  end

  def unsubscribe(pubsub, topic), do: Registry.unregister(pubsub, topic)

  def broadcast(pubsub, topic, message) when is_binary(topic) do
    Registry.dispatch(pubsub, topic, fn entries ->
      for {pid, _} <- entries, do: send(pid, message)
    end)
  end
end

defmodule Phoenix.Tracker.StandIn do
  use GenServer

  def start_link(module, pubsub), do: GenServer.start_link(__MODULE__, pubsub, name: module)

  def track(module, pid, topic, key, meta) when is_pid(pid) and is_map(meta) do
    GenServer.call(module, {:track, pid, topic, key, meta})
  end

  def update(module, pid, topic, key, meta)
      when is_pid(pid) and (is_map(meta) or is_function(meta, 1)) do
    GenServer.call(module, {:update, pid, topic, key, meta})
  end

  def untrack(module, pid, topic, key) when is_pid(pid) do
    GenServer.call(module, {:untrack, pid, topic, key})
  end

  def list(module, topic), do: GenServer.call(module, {:list, topic})

  @impl true
  def init(pubsub) do
    if Process.whereis(pubsub) == nil, do: raise(ArgumentError, "unknown registry: #{inspect(pubsub)}")
    {:ok, %{pubsub: pubsub, entries: []}}
  end

  @impl true
  def handle_call({:track, pid, topic, key, meta}, _from, state) do
    case find(state, pid, topic, key) do
      nil ->
        Process.monitor(pid)
        ref = Base.encode64(:erlang.term_to_binary(make_ref()))
        meta = Map.put(meta, :phx_ref, ref)
        entries = state.entries ++ [{pid, topic, key, meta}]
        # What is wrong with the topic shows only after the answer, as in a shard.
        {:reply, {:ok, ref}, %{state | entries: entries}, {:continue, {:diff, topic, key, [meta], []}}}

      _ ->
        {:reply, {:error, {:already_tracked, pid, topic, key}}, state}
    end
  end

  def handle_call({:update, pid, topic, key, meta}, _from, state) do
    case find(state, pid, topic, key) do
      nil ->
        {:reply, {:error, :nopresence}, state}

      {_, _, _, old} = entry ->
        new = if is_function(meta), do: meta.(old), else: meta
        ref = Base.encode64(:erlang.term_to_binary(make_ref()))
        new = new |> Map.put(:phx_ref, ref) |> Map.put(:phx_ref_prev, old.phx_ref)

        entries =
          Enum.map(state.entries, fn one ->
            if one == entry, do: {pid, topic, key, new}, else: one
          end)

        {:reply, {:ok, ref}, %{state | entries: entries},
         {:continue, {:diff, topic, key, [new], [old]}}}
    end
  end

  def handle_call({:untrack, pid, topic, key}, _from, state) do
    case find(state, pid, topic, key) do
      nil ->
        {:reply, :ok, state}

      {_, _, _, old} = entry ->
        entries = List.delete(state.entries, entry)
        {:reply, :ok, %{state | entries: entries}, {:continue, {:diff, topic, key, [], [old]}}}
    end
  end

  def handle_call({:list, topic}, _from, state) do
    {:reply, for({_, ^topic, key, meta} <- state.entries, do: {key, meta}), state}
  end

  @impl true
  def handle_continue({:diff, topic, key, joins, leaves}, state) do
    if not is_binary(topic) do
      for {pid, _, _, _} <- state.entries, do: Process.exit(pid, :kill)
      raise ArgumentError, "the topic must be a binary, got: #{inspect(topic)}"
    end

    side = fn metas -> if metas == [], do: %{}, else: %{key => %{metas: metas}} end
    payload = %{joins: side.(joins), leaves: side.(leaves)}
    message = %{__struct__: Phoenix.Socket.Broadcast, topic: topic, event: "presence_diff", payload: payload}
    Phoenix.PubSub.broadcast(state.pubsub, topic, message)
    {:noreply, state}
  end

  @impl true
  def handle_info({:DOWN, _, :process, pid, _}, state) do
    {:noreply, %{state | entries: Enum.reject(state.entries, &(elem(&1, 0) == pid))}}
  end

  defp find(state, pid, topic, key) do
    Enum.find(state.entries, fn {p, t, k, _} -> p == pid and t == topic and k == key end)
  end
end

defmodule Phoenix.Presence do
  defmacro __using__(options) do
    options[:otp_app] || raise ArgumentError, "use Phoenix.Presence expects :otp_app to be given"

    quote location: :keep, bind_quoted: [options: options] do
      @pubsub options[:pubsub_server]

      if @pubsub do
        def child_spec(_) do
          %{id: __MODULE__, start: {Phoenix.Tracker.StandIn, :start_link, [__MODULE__, @pubsub]}}
        end
      else
        def child_spec(_) do
          raise ArgumentError, "use Phoenix.Presence expects :pubsub_server to be given"
        end
      end

      def fetchers_pids, do: []
      def fetch(_topic, presences), do: presences
      defoverridable fetch: 2

      def track(%Phoenix.Socket{} = socket, key, meta) do
        track(socket.channel_pid, socket.topic, key, meta)
      end

      def track(pid, topic, key, meta) do
        Phoenix.Tracker.StandIn.track(__MODULE__, pid, topic, key, meta)
      end

      def update(%Phoenix.Socket{} = socket, key, meta) do
        update(socket.channel_pid, socket.topic, key, meta)
      end

      def update(pid, topic, key, meta) do
        Phoenix.Tracker.StandIn.update(__MODULE__, pid, topic, key, meta)
      end

      def untrack(%Phoenix.Socket{} = socket, key), do: untrack(socket.channel_pid, socket.topic, key)

      def untrack(pid, topic, key) do
        Phoenix.Tracker.StandIn.untrack(__MODULE__, pid, topic, key)
      end

      def list(%Phoenix.Socket{topic: topic}), do: list(topic)

      def list(topic) do
        grouped =
          __MODULE__
          |> Phoenix.Tracker.StandIn.list(topic)
          |> Enum.reduce(%{}, fn {key, meta}, acc ->
            Map.update(acc, to_string(key), %{metas: [meta]}, &%{metas: &1.metas ++ [meta]})
          end)

        fetch(topic, grouped)
      end

      def get_by_key(%Phoenix.Socket{topic: topic}, key), do: get_by_key(topic, key)

      def get_by_key(topic, key) do
        case for {^key, meta} <- Phoenix.Tracker.StandIn.list(__MODULE__, topic), do: meta do
          [] -> []
          metas -> Map.fetch!(fetch(topic, %{key => %{metas: metas}}), key)
        end
      end
    end
  end
end
