package presence;

import Types;
import phoenix.Phoenix.Socket;

typedef PresenceMeta = {
  var onlineAt:Float;
  var userName:String;
  var editingTodoId:Null<Int>;
}

/**
 * Who works on the list, and on which todo.
 */
@:presence
class TodoPresence {
  static inline var TOPIC = "todo:presence";

  public static function trackUser<T>(socket:Socket<T>, user:User):Socket<T> {
    return Presence.track(socket, TOPIC, key(user), meta(user, null));
  }

  public static function startEditing<T>(socket:Socket<T>, user:User, todo:Todo):Socket<T> {
    return Presence.update(socket, TOPIC, key(user), meta(user, todo.id));
  }

  public static function stopEditing<T>(socket:Socket<T>, user:User):Socket<T> {
    return Presence.update(socket, TOPIC, key(user), meta(user, null));
  }

  public static function untrackUser<T>(socket:Socket<T>, user:User):Socket<T> {
    return Presence.untrack(socket, TOPIC, key(user));
  }

  public static function onlineUsers():Array<OnlineUser> {
    var presences:Dynamic = Presence.list(TOPIC);
    var users:Array<OnlineUser> = [];
    for (id in Reflect.fields(presences)) {
      var entry:Dynamic = Reflect.field(presences, id);
      var metas:Array<PresenceMeta> = entry.metas;
      if (metas.length == 0)
        continue;
      users.push({key: id, name: metas[0].userName, editing: metas[0].editingTodoId});
    }
    users.sort((a, b) -> a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
    return users;
  }

  public static function editorsOf(todo:Todo):Array<String> {
    return [for (user in onlineUsers()) if (user.editing == todo.id) user.name];
  }

  static function key(user:User):String {
    return Std.string(user.id);
  }

  static function meta(user:User, todoId:Null<Int>):PresenceMeta {
    return {onlineAt: Date.now().getTime(), userName: user.name, editingTodoId: todoId};
  }
}
