import phoenix.Phoenix.Socket;

/** The same calls from outside: they go through the presence module. **/
class RoomLive {
  public static function join<T>(socket:Socket<T>, user:User):Socket<T> {
    return UserPresence.trackUser(socket, user);
  }

  public static function away<T>(socket:Socket<T>, user:User):Socket<T> {
    return user.name == "" ? socket : UserPresence.updateStatus(socket, user, "away");
  }

  /** A topic of its own, tracked directly with Phoenix's injected function. **/
  public static function knock(user:User):Void {
    UserPresence.track("lobby", Std.string(user.id), {name: user.name});
  }
}
