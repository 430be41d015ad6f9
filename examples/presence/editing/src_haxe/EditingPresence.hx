import phoenix.Phoenix.Socket;

typedef Editor = {
  var id:Int;
  var name:String;
}

@:presence
class EditingPresence {
  public static function trackEditor<T>(socket:Socket<T>, editor:Editor):Socket<T> {
    return Presence.track(socket, "editors", Std.string(editor.id), editing(null));
  }

  public static function updateEditing<T>(socket:Socket<T>, editor:Editor, todoId:Null<Int>):Socket<T> {
    return Presence.update(socket, "editors", Std.string(editor.id), editing(todoId));
  }

  static function editing(todoId:Null<Int>) {
    return {
      editingTodoId: todoId,
      editingStartedAt: todoId != null ? Date.now() : null
    };
  }
}
