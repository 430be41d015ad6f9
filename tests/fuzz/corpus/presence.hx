import phoenix.Presence;
import phoenix.Phoenix.Socket;
typedef Meta = { online_at:Float, ?name:String };
@:presence @:presenceTopic("users")
class Main {
	public static function trackUser<T>(socket:Socket<T>, user:{id:Int, name:String}):Socket<T> {
		var meta:Meta = {online_at: Date.now().getTime(), name: user.name};
		return Presence.track(socket, "users", Std.string(user.id), meta);
	}
	public static function simple(key:String) { trackSimple(key, {a: 1}); Presence.update("t", key, {b: 2}); untrackSimple(key); return Presence.list("users"); }
	static function main() {}
}
