package phoenix;

import elixir.types.Atom;
import elixir.types.Term;
import phoenix.Phoenix.Socket;
import phoenix.types.Assigns;
import phoenix.types.Flash.FlashMap;
import phoenix.types.Flash.FlashType;
import phoenix.types.Slot;

@:native("Phoenix.Component")
extern class Component {
	@:overload(function<TAssigns, TPartial>(socket:Socket<TAssigns>, new_assigns:TPartial):Socket<TAssigns> {})
	@:overload(function<T, V>(assigns:Assigns<T>, key:Atom, value:V):Assigns<T> {})
	@:overload(function<T>(assigns:Assigns<T>, new_assigns:T):Assigns<T> {})
	@:elixir("Phoenix.Component.assign({0}, {1})", "argc=2")
	@:elixir("Phoenix.Component.assign({0}, {atom1}, {2})")
	static function assign<TAssigns, TValue>(socket:Socket<TAssigns>, key:Atom, value:TValue):Socket<TAssigns>;
	@:elixir("Phoenix.Component.assign_new({0}, {atom1}, {2})")
	static function assignNew<TAssigns, TValue>(socket:Socket<TAssigns>, key:Atom, func:() -> TValue):Socket<TAssigns>;
	@:elixir("Phoenix.Component.update({0}, {atom1}, {2})")
	static function update<TAssigns, TValue>(socket:Socket<TAssigns>, key:Atom, updater:TValue->TValue):Socket<TAssigns>;
	@:elixir("Plug.CSRFProtection.get_csrf_token()") @:effect
	static function get_csrf_token():String;
	// Names of templates: outside of one there is no such function.
	@:noElixir static function assigns<T>():Assigns<T>;
	@:overload(function():FlashMap {})
	@:noElixir static function get_flash(type:FlashType):String;
	@:noElixir static function static_path(path:String):String;
	@:noElixir static function route_path(route:String, ?params:Term):String;
	@:noElixir static function route_url(route:String, ?params:Term):String;
	@:elixir("Phoenix.HTML.raw({0})") static function raw(html:String):String;
	@:overload(function<TEntryProps, TLet>(slot:Slot<TEntryProps, TLet>, argument:TLet):Term {})
	@:noElixir static function render_slot<TEntryProps, TLet>(slot:Slot<TEntryProps, TLet>):Term;
	@:noElixir static function live_title(title:String, ?opts:Term):String;
	@:noElixir static function link(text:String, to:String, ?opts:Term):String;
}
