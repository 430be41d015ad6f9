enum Status {
	Open;
	InProgress(who:String);
	Closed(reason:String);
}

typedef Todo = {
	var id:Int;
	var title:String;
	var status:Status;
	var tags:Array<String>;
	@:optional var due:Int;
}

class TodoList {
	static function add(todos:Array<Todo>, title:String, ?tags:Array<String>, ?due:Int):Int {
		var id = todos.length + 1;
		var todo:Todo = {id: id, title: title, status: Open, tags: tags == null ? [] : tags.copy()};
		if (due != null)
			todo.due = due;
		todos.push(todo);
		return id;
	}

	static function indexOf(todos:Array<Todo>, id:Int):Int {
		for (i in 0...todos.length)
			if (todos[i].id == id)
				return i;
		return -1;
	}

	static function start(todos:Array<Todo>, id:Int, who:String):Bool {
		var i = indexOf(todos, id);
		if (i < 0)
			return false;
		switch (todos[i].status) {
			case Open:
				todos[i].status = InProgress(who);
				return true;
			case InProgress(other) if (other == who):
				return true;
			case _:
				return false;
		}
	}

	static function close(todos:Array<Todo>, id:Int, reason:String = "done") {
		for (t in todos) {
			if (t.id != id)
				continue;
			t.status = Closed(reason);
			t.tags.push("closed");
		}
	}

	static function line(t:Todo):String {
		var mark = switch (t.status) {
			case Open: " ";
			case InProgress(w): w.charAt(0);
			case Closed("done"): "x";
			case Closed(_): "-";
		}
		var due = t.due == null ? "" : " (day " + t.due + ")";
		var tags = t.tags.length == 0 ? "" : " #" + t.tags.join(" #");
		return '[$mark] ${t.id} ${t.title}$due$tags';
	}

	static function main() {
		var todos:Array<Todo> = [];
		add(todos, "write tests", ["dev"]);
		add(todos, "buy milk", 3);
		var third = add(todos, "sleep");
		Sys.println(start(todos, 1, "ann") + " " + start(todos, 1, "ann") + " " + start(todos, 1, "bob") + " " + start(todos, 9, "bob"));
		close(todos, third, "no time");
		close(todos, 2);
		for (t in todos)
			Sys.println(line(t));
		var open = todos.filter(t -> switch (t.status) {
			case Closed(_): false;
			case _: true;
		});
		Sys.println(open.length + " open");
	}
}
