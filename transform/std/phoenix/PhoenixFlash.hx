package phoenix;

import elixir.types.Atom;
import phoenix.types.Flash.FlashMap;

@:native("Phoenix.Flash")
extern class PhoenixFlash {
	@:elixir("Phoenix.Flash.get({0}, {atom1})") static function get(flash:FlashMap, key:Atom):Null<String>;
}
