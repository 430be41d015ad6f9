package live;

import Types;
import phoenix.Phoenix.Socket;
import presence.TodoPresence;

using StringTools;

/** What a LiveView of the board would call. **/
class TodoBoard {
  public static function mount<T>(socket:Socket<T>, user:User):Socket<T> {
    return TodoPresence.trackUser(socket, user);
  }

  public static function visible(todos:Array<Todo>, filter:Filter):Array<Todo> {
    return todos.filter(todo -> switch (filter) {
      case All: true;
      case Open: !todo.done;
      case Tagged(tag): todo.tags.contains(tag);
    });
  }

  public static function summary(todos:Array<Todo>):String {
    var open = 0;
    var done = 0;
    for (todo in todos) {
      if (todo.done)
        done++;
      else
        open++;
    }
    return '$open open, $done done';
  }

  public static function add(todos:Array<Todo>, title:String):Array<Todo> {
    var clean = title.trim();
    if (clean == "")
      return todos;
    var id = 1;
    for (todo in todos)
      if (todo.id >= id)
        id = todo.id + 1;
    return todos.concat([{id: id, title: clean, done: false, tags: tagsOf(clean)}]);
  }

  public static function header(todos:Array<Todo>):String {
    var names = [for (user in TodoPresence.onlineUsers()) user.name];
    var who = names.length == 0 ? "nobody" : names.join(", ");
    return summary(todos) + " / online: " + who;
  }

  static function tagsOf(title:String):Array<String> {
    return [for (word in title.split(" ")) if (word.startsWith("#") && word.length > 1) word.substr(1)];
  }
}
