# Read by ../facts.sh: presence.
# shellcheck shell=sh disable=SC2034,SC2086,SC2154

project "presence modules"
put src/TodoPresence.hx <<'END'
@:presence
class TodoPresence {
  public static function join<T>(socket:phoenix.Phoenix.Socket<T>, id:Int):phoenix.Phoenix.Socket<T> {
    return Presence.track(socket, "users", Std.string(id), {id: id});
  }
  public static function many<T>(socket:Socket<T>):Dynamic return Presence.list("users");
}
END
put src/Live.hx <<'END'
import phoenix.Presence;
import phoenix.Phoenix.Socket;
class Live {
  public static function a<T>(socket:Socket<T>):Socket<T> return Presence.track(socket, "users", "k", {a: 1});
  public static function b<T>(socket:Socket<T>):Socket<T> return TodoPresence.trackWithSocket(socket, "users", "k", {a: 1});
  public static function c():Dynamic return TodoPresence.list("users");
}
END
put src/Bystander.hx <<'END'
class Bystander { public static function run():Int return 1; }
END
edit "first" 3
put src/Second.hx <<'END'
@:presence
class Second { public static function l():Dynamic return Presence.list("x"); }
END
edit "two modules" 1
sed -i 's/@:presence//' src/Second.hx
edit "a bare name that means nothing now" - fails
sed -i 's/^class Second/@:presence class Second/' src/Second.hx
edit "and again" 0
rm src/Second.hx
edit "one module" 0
put src/User2.hx <<'END'
import phoenix.Presence;
class User2 { public static function u<T>(s:phoenix.Phoenix.Socket<T>):phoenix.Phoenix.Socket<T> return Presence.untrack(s, "users", "k"); }
END
edit "a socket form is used" 1
sed -i 's/untrack(s, "users", "k")/update(s, "users", "k", {b: 1})/' src/User2.hx
edit "another form" 1
rm src/User2.hx
edit "none" 0
sed -i 's/^@:presence$/@:presence @:presenceTopic("users") @:presenceOtpApp("zig") @:presencePubSub("Zig.PubSub")/' src/TodoPresence.hx
edit "topic, app and pubsub" 0
sed -i 's/"zig"/"zag"/' src/TodoPresence.hx
edit "another app" 0
flags="src -D app_name=TodoApp -D presence_external=guide"
edit "the guide's form" 0
flags="src -D app_name=TodoApp"
edit "and not" 0
sed -i 's/^@:presence .*$//; s/^class TodoPresence/@:keep class TodoPresence/' src/TodoPresence.hx
edit "no module, bare names" - fails
put src/TodoPresence.hx <<'END'
class TodoPresence implements phoenix.PresenceBehavior {
  public static function join<T>(socket:phoenix.Phoenix.Socket<T>, id:Int):phoenix.Phoenix.Socket<T> {
    return Presence.track(socket, "users", Std.string(id), {id: id});
  }
  public static function many<T>(socket:Socket<T>):Dynamic return Presence.list("users");
}
END
edit "by the interface" -
put src/Presence.hx <<'END'
class Presence { public static function track<T>(s:T, a:String, b:String, c:Dynamic):T return s; public static function list(x:String):Dynamic return x; }
END
edit "a class called Presence" 2
rm src/Presence.hx
edit "and gone" 0

project "a presence topic"
put src/P.hx <<'END'
@:presence @:presenceTopic("users")
class P { public static function go(k:String):Dynamic return trackSimple(k, {a: 1}); }
END
edit "first" -
sed -i 's/"users"/"rooms"/' src/P.hx
edit "another" 1
sed -i 's/ @:presenceTopic("rooms")//' src/P.hx
edit "none" - fails
sed -i 's/@:presence/@:presence @:presenceTopic("x")/' src/P.hx
edit "and again" -

project "the application's name"
flags="src"
put src/TodoPresence.hx <<'END'
@:presence
class TodoPresence { public static function l():Dynamic return Presence.list("x"); }
END
put src/User.hx <<'END'
class User { public static function l():Dynamic return TodoPresence.list("x"); }
END
edit "guessed" 2
put mix.exs <<'END'
defmodule Shop.MixProject do
  use Mix.Project
  def project do
    [app: :shop, version: "0.1.0"]
  end
end
END
edit "from mix.exs" 0
sed -i 's/app: :shop/app: :todo_shop/' mix.exs
edit "another" 0
flags="src -D app_name=Given"
edit "from a flag" 0
flags="src -D otp_app=abc -D pubsub_server=A.B"
edit "otp_app and pubsub" 0
flags="src"
rm mix.exs
edit "guessed again" 0
put src/ShopPresence.hx <<'END'
@:presence
class ShopPresence { public static function l():Dynamic return Presence.list("x"); }
END
edit "two to guess from" - fails
rm src/ShopPresence.hx
edit "one" 0
