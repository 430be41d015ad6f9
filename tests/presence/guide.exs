# What the guide says of its examples, on the BEAM.
ExUnit.start(autorun: false)

defmodule GuideTest do
  use ExUnit.Case

  setup_all do
    children = [
      {Phoenix.PubSub, name: TodoApp.PubSub},
      TodoAppWeb.Presence,
      TodoAppWeb.UserPresence,
      TodoAppWeb.EditingPresence,
      TodoAppWeb.OnlinePresence
    ]

    {:ok, _} = Supervisor.start_link(children, strategy: :one_for_one)
    :ok
  end

  defp socket, do: %Phoenix.LiveView.Socket{id: "s"}
  defp user(id), do: %{id: id, name: "user #{id}"}

  test "track_user tracks and gives the socket back" do
    assert TodoAppWeb.UserPresence.track_user(socket(), user(1)) == socket()
    assert %{"1" => %{metas: [%{status: "active", online_at: %DateTime{}}]}} =
             TodoAppWeb.UserPresence.list("users")
  end

  test "the caller is still tracked a moment later" do
    TodoAppWeb.UserPresence.track_user(socket(), user(2))
    Process.sleep(50)
    assert Map.has_key?(TodoAppWeb.UserPresence.list("users"), "2")
  end

  test "update_status replaces the metadata and sends a diff" do
    Phoenix.PubSub.subscribe(TodoApp.PubSub, "users")
    TodoAppWeb.UserPresence.track_user(socket(), user(3))
    assert_receive %{event: "presence_diff", payload: %{joins: %{"3" => _}}}
    assert TodoAppWeb.UserPresence.update_status(socket(), 3, "away") == socket()
    assert_receive %{event: "presence_diff", payload: %{joins: %{"3" => %{metas: [%{status: "away"}]}}}}
    assert %{"3" => %{metas: [%{status: "away"} = meta]}} = TodoAppWeb.UserPresence.list("users")
    refute Map.has_key?(meta, :online_at)
  end

  test "an update of somebody who is not tracked is logged and gives the socket back" do
    log =
      ExUnit.CaptureLog.capture_log(fn ->
        assert TodoAppWeb.UserPresence.update_status(socket(), 404, "away") == socket()
      end)

    assert log =~ "nopresence"
  end

  test "a second track of one key is logged and gives the socket back" do
    TodoAppWeb.UserPresence.track_user(socket(), user(5))

    log =
      ExUnit.CaptureLog.capture_log(fn ->
        assert TodoAppWeb.UserPresence.track_user(socket(), user(5)) == socket()
      end)

    assert log =~ "already_tracked"
  end

  test "editing state comes and goes" do
    TodoAppWeb.EditingPresence.start(socket(), user(6))
    assert TodoAppWeb.EditingPresence.update_editing(socket(), user(6), 42) == socket()
    assert %{metas: [%{editing_todo_id: 42, editing_started_at: %DateTime{}}]} = TodoAppWeb.EditingPresence.one("6")
    TodoAppWeb.EditingPresence.update_editing(socket(), user(6), nil)
    assert %{metas: [%{editing_todo_id: nil, editing_started_at: nil}]} = TodoAppWeb.EditingPresence.one("6")
  end

  test "untrack removes, and an absent key is nil" do
    TodoAppWeb.EditingPresence.start(socket(), user(7))
    assert TodoAppWeb.EditingPresence.stop(socket(), user(7)) == socket()
    assert TodoAppWeb.EditingPresence.one("7") == nil
  end

  test "the online users of a topic" do
    {:ok, _} = TodoAppWeb.OnlinePresence.track(self(), "room", "8", %{name: "eight"})
    assert [%{metas: [%{name: "eight"}]}] = TodoAppWeb.OnlinePresence.get_online_users("room")
    assert TodoAppWeb.OnlinePresence.get_online_users(socket()) == []
  end

  test "a call from outside goes through the module" do
    assert Outside.join(socket(), user(9)) == socket()
    assert Map.has_key?(TodoAppWeb.UserPresence.list("users"), "9")
  end

  test "the transformation of the guide" do
    TodoAppWeb.Presence.transformation(socket(), "10", %{a: 1})
    assert %{"10" => %{metas: [%{a: 1}]}} = TodoAppWeb.Presence.list("users")
  end
end

result = ExUnit.run()
System.halt(if result.failures == 0 and result.total > 0, do: 0, else: 1)
