import phoenix.Phoenix.Socket;

class Outside {
    public static function join<T>(socket: Socket<T>, user: User): Socket<T> {
        return UserPresence.trackUser(socket, user);
    }
}
