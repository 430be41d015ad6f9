@:presence
class TodoPresence {
    // This class will use Phoenix.Presence behavior

    public static function transformation<T>(socket: Socket<T>, userId: String, meta: Dynamic) {
        Presence.track(socket, "users", userId, meta);
    }
}
