import phoenix.Phoenix.Socket;
import phoenix.Presence;

/** Who is online: one presence per user, with metadata that can change. **/
@:presence
class UserPresence {
  static inline var TOPIC = "users";

  public static function trackUser<T>(socket:Socket<T>, user:User):Socket<T> {
    var meta = {
      onlineAt: Date.now(),
      name: user.name,
      status: "active"
    };
    return Presence.track(socket, TOPIC, Std.string(user.id), meta);
  }

  public static function updateStatus<T>(socket:Socket<T>, user:User, status:String):Socket<T> {
    return Presence.update(socket, TOPIC, Std.string(user.id), {name: user.name, status: status});
  }

  public static function leave<T>(socket:Socket<T>, user:User):Socket<T> {
    return Presence.untrack(socket, TOPIC, Std.string(user.id));
  }

  public static function isOnline(userId:Int):Bool {
    return Presence.getByKey(TOPIC, Std.string(userId)) != null;
  }

  public static function online():Array<String> {
    return Reflect.fields(Presence.list(TOPIC));
  }
}
