import elixir.types.Pid;
import phoenix.Phoenix.Socket;
import phoenix.Presence;

// Every row of the design's table, inside a presence module.
@:presence
@:presenceTopic("users")
class InsidePresence {
  public static function five<T>(socket:Socket<T>, topic:String, key:String, meta:Dynamic):Socket<T> {
    var tracked = Presence.track(socket, topic, key, meta);
    var updated = Presence.update(tracked, topic, key, meta);
    return Presence.untrack(updated, topic, key);
  }

  public static function topic(topic:String, key:String, meta:Dynamic) {
    Presence.track(topic, key, meta);
    Presence.update(topic, key, meta);
    Presence.untrack(topic, key);
  }

  public static function internal(topic:String, key:String, meta:Dynamic) {
    trackInternal(topic, key, meta);
    updateInternal(topic, key, meta);
    untrackInternal(topic, key);
  }

  public static function simple(key:String, meta:Dynamic) {
    trackSimple(key, meta);
    updateSimple(key, meta);
    untrackSimple(key);
    return listSimple();
  }

  public static function withSocket<T>(socket:Socket<T>, topic:String, key:String, meta:Dynamic):Socket<T> {
    var tracked = trackWithSocket(socket, topic, key, meta);
    var updated = updateWithSocket(tracked, topic, key, meta);
    return untrackWithSocket(updated, topic, key);
  }

  public static function pid(pid:Pid, topic:String, key:String, meta:Dynamic) {
    Presence.trackPid(pid, topic, key, meta);
    Presence.updatePid(pid, topic, key, meta);
    Presence.untrackPid(pid, topic, key);
  }

  public static function lists<T>(socket:Socket<T>, topic:String) {
    Presence.list(topic);
    Presence.listTopic(topic);
    return Presence.list(socket, topic);
  }

  public static function one(topic:String, key:String) {
    return Presence.getByKey(topic, key);
  }

  public static function unknown(thing:Dynamic, key:String, meta:Dynamic) {
    Presence.track(thing, key, meta);
  }

  public static function own<T>(socket:Socket<T>, topic:String):Dynamic {
    one(topic, "a");
    return InsidePresence.lists(socket, topic);
  }
}
