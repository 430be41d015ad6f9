package phoenix;

import phoenix.types.Field;

// `assign`, `update` and `assignNew` take the field itself, `_.count`, in place of its name.
@:forward
@:native("Phoenix.LiveView.Socket")
extern abstract LiveSocket<T>(phoenix.Phoenix.Socket<T>) from phoenix.Phoenix.Socket<T> to phoenix.Phoenix.Socket<T> {
	@:elixir("{0}") public function new(socket:phoenix.Phoenix.Socket<T>);
	@:elixir("{1}.({0})") @:op(A | B)
	public static function pipe<T>(socket:LiveSocket<T>, func:LiveSocket<T>->LiveSocket<T>):LiveSocket<T>;
	@:elixir("Phoenix.Component.assign({this}, {field0}, {1})")
	public function assign<V>(field:Field<T, V>, value:V):LiveSocket<T>;
	@:elixir("Phoenix.Component.assign_new({this}, {field0}, {1})")
	public function assignNew<V>(field:Field<T, V>, defaultFn:() -> V):LiveSocket<T>;
	@:elixir("Phoenix.Component.update({this}, {field0}, {1})")
	public function update<V>(field:Field<T, V>, updater:V->V):LiveSocket<T>;
	@:elixir("Phoenix.Component.assign({this}, {0})") public function merge(updates:Dynamic):LiveSocket<T>;
	@:elixir("Phoenix.LiveView.clear_flash({this})") public function clearFlash():LiveSocket<T>;
	@:elixir("Phoenix.LiveView.put_flash({this}, Haxe.Flash.key({0}), {1})")
	public function putFlash(type:phoenix.types.Flash.FlashType, message:String):LiveSocket<T>;
	@:elixir("Phoenix.LiveView.push_event({this}, {0}, {1})")
	public function pushEvent<P>(event:String, payload:P):LiveSocket<T>;
}
