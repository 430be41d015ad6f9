# Runs the todo app's board on the BEAM: two people join, one edits, one leaves.
# Started by ../demo.sh with the compiled modules on the path.
{:ok, _} =
  Supervisor.start_link([{Phoenix.PubSub, name: TodoApp.PubSub}, TodoAppWeb.Presence],
    strategy: :one_for_one
  )

socket = %Phoenix.LiveView.Socket{id: "board"}
ann = %{id: 1, name: "Ann", email: nil}
bob = %{id: 2, name: "Bob", email: nil}
todos = Live.TodoBoard.add([], "buy milk #home")
todos = Live.TodoBoard.add(todos, "write tests #work")
todo = hd(todos)

^socket = Live.TodoBoard.mount(socket, ann)
^socket = Live.TodoBoard.mount(socket, bob)
IO.puts(Live.TodoBoard.header(todos))

^socket = TodoAppWeb.Presence.start_editing(socket, bob, todo)
IO.puts("editing \"#{todo.title}\": #{Enum.join(TodoAppWeb.Presence.editors_of(todo), ", ")}")

^socket = TodoAppWeb.Presence.untrack_user(socket, bob)
IO.puts(Live.TodoBoard.header(todos))
