import phoenix.Phoenix.Socket;

// The same forms outside: the module in front.
class Outside {
  public static function all<T>(socket:Socket<T>, topic:String, key:String, meta:Dynamic):Socket<T> {
    InsidePresence.track(topic, key, meta);
    InsidePresence.untrack(topic, key);
    InsidePresence.list(topic);
    InsidePresence.getByKey(topic, key);
    return InsidePresence.trackWithSocket(socket, topic, key, meta);
  }

  public static function simple(key:String, meta:Dynamic) {
    InsidePresence.trackSimple(key, meta);
  }
}
