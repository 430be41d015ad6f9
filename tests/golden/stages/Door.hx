import phoenix.Phoenix.Socket;

class Door {
  public static function open<T>(socket:Socket<T>, id:Int):Socket<T> {
    RoomPresence.track("door", Std.string(id), {at: 1.5});
    return RoomPresence.enter(socket, id);
  }
}
