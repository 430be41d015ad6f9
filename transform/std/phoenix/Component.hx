package phoenix;

import elixir.types.Atom;
import phoenix.Phoenix.Socket;
import phoenix.types.Assigns;

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
}
