import phoenix.Phoenix.Socket;
import phoenix.Presence;

/** Who is in a room. **/
@:presence
class RoomPresence {
  static inline var TOPIC = "room";

  public static function enter<T>(socket:Socket<T>, id:Int):Socket<T> {
    return Presence.track(socket, TOPIC, Std.string(id), {id: id});
  }

  public static function names():Array<String> {
    return Reflect.fields(Presence.list(TOPIC));
  }
}
