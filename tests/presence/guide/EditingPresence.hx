@:presence
class EditingPresence {
public static function updateEditing<T>(socket: Socket<T>, user: User, todoId: Null<Int>): Socket<T> {
    var meta = {
        editingTodoId: todoId,
        editingStartedAt: todoId != null ? Date.now() : null
    };
    return Presence.update(socket, "users", Std.string(user.id), meta);
}

    public static function start<T>(socket: Socket<T>, user: User): Socket<T> {
        return Presence.track(socket, "users", Std.string(user.id), {editingTodoId: null});
    }

    public static function stop<T>(socket: Socket<T>, user: User): Socket<T> {
        return Presence.untrack(socket, "users", Std.string(user.id));
    }

    public static function one(key: String) {
        return Presence.getByKey("users", key);
    }
}
