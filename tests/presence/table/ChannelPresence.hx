import phoenix.ChannelSocket;
import phoenix.Presence;

@:presence
class ChannelPresence {
  public static function joins(socket:ChannelSocket, key:String, meta:Dynamic):ChannelSocket {
    Presence.track(socket, key, meta);
    return Presence.update(socket, key, meta);
  }

  public static function leaves(socket:ChannelSocket, key:String):ChannelSocket {
    return Presence.untrack(socket, key);
  }

  public static function all(socket:ChannelSocket):Dynamic {
    return Presence.list(socket);
  }
}
