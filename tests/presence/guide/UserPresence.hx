@:presence
class UserPresence {
    public static function trackUser<T>(socket: Socket<T>, user: User): Socket<T> {
        var meta = {
            onlineAt: Date.now(),
            status: "active"
        };
        return Presence.track(socket, "users", Std.string(user.id), meta);
    }
    
    public static function updateStatus<T>(socket: Socket<T>, userId: Int, status: String): Socket<T> {
        return Presence.update(socket, "users", Std.string(userId), {status: status});
    }
}
