package phoenix.types;

import elixir.types.Term;
import phoenix.types.Flash.FlashMap;

@:forward
extern abstract Assigns<T>(T) from T to T {
	@:elixir("{0}") @:from public static function fromDynamic<T>(value:Term):Assigns<T>;
	@:elixir("{0}") public static function fromObject<T>(obj:T):Assigns<T>;
	@:elixir("{this}") @:to public function toDynamic():Term;
	@:elixir("Haxe.Reflect.field({this}, {0})") @:place @:arrayAccess public function get(key:String):Term;
	@:elixir("{1}") @:change("Haxe.Reflect.set_field({this}, {0}, {1})") @:keeps(1)
	@:arrayAccess public function set<V>(key:String, value:V):V;
	@:elixir("Haxe.Reflect.field({this}, {0})") @:place public function getField(field:String):Term;
	@:elixir("{1}") @:change("Haxe.Reflect.set_field({this}, {0}, {1})") @:keeps(1)
	public function setField<V>(field:String, value:V):V;
	@:elixir("Haxe.Reflect.has_field({this}, {0})") public function hasField(field:String):Bool;
	@:elixir("Haxe.Reflect.fields({this})") public function getFields():Array<String>;
	@:elixir("Map.merge({this}, {0})") @:shares public function merge<U>(other:Assigns<U>):Assigns<T>;
	@:elixir("Haxe.Reflect.set_field({this}, {0}, {1})") @:shares public function withField<V>(field:String, value:V):Assigns<T>;
}

typedef LayoutAssigns<TUser, TSocketAssigns> = {
	inner_content:String,
	?flash:FlashMap,
	?csrf_token:String,
	?current_user:TUser,
	?page_title:String
}

typedef LiveViewAssigns<TUser, TSocketAssigns> = {
	?flash:FlashMap,
	?live_action:String,
	?current_user:TUser,
	?socket:phoenix.types.Socket<TSocketAssigns>
}

typedef EmptyAssigns = {}
