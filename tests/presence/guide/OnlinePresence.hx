@:presence
class OnlinePresence {
public static function getOnlineUsers(socket: Dynamic): Array<UserPresence> {
    var presences = Presence.list(socket);
    // Process presences map to extract user information
    return processPresences(presences);
}

    static function processPresences(presences: Dynamic): Array<UserPresence> {
        return [for (key in Reflect.fields(presences)) Reflect.field(presences, key)];
    }
}
