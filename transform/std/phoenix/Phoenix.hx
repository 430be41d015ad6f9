package phoenix;

import elixir.types.Atom;
import elixir.types.Pid;
import elixir.types.Term;
import haxe.ds.Option;
import haxe.functional.Result;
import phoenix.types.Flash.FlashType;

@:native("Phoenix.LiveView.Socket")
extern class Socket<T> {
	var assigns:T;
	var changed:Map<String, Bool>;
	var endpoint:String;
	var id:String;
	var parent_pid:ProcessId;
	var root_pid:ProcessId;
	var router:String;
	var transport_pid:ProcessId;
	var view:String;
	var fingerprints:Map<String, String>;
}

@:native("Phoenix.LiveView")
extern class LiveView {
	@:overload(function<TAssigns, TPartial>(socket:Socket<TAssigns>, assigns:TPartial):Socket<TAssigns> {})
	@:elixir("Phoenix.Component.assign({0}, {1})", "argc=2")
	@:elixir("Phoenix.Component.assign({0}, {atom1}, {2})")
	static function assign<TAssigns, TValue>(socket:Socket<TAssigns>, key:Atom, value:TValue):Socket<TAssigns>;
	@:elixir("Phoenix.Component.assign({0}, {1})")
	static function assignMultiple<TAssigns, TPartial>(socket:Socket<TAssigns>, assigns:TPartial):Socket<TAssigns>;
	@:elixir("Phoenix.Component.assign_new({0}, {atom1}, {2})")
	static function assignNew<TAssigns, TValue>(socket:Socket<TAssigns>, key:String, func:() -> TValue):Socket<TAssigns>;
	@:elixir("Phoenix.Component.update({0}, {atom1}, {2})")
	static function update<TAssigns, TValue>(socket:Socket<TAssigns>, key:String, updater:TValue->TValue):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.push_patch({0}, Map.to_list({1}))")
	static function pushPatch<TAssigns>(socket:Socket<TAssigns>, options:PatchOptions):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.push_redirect({0}, Map.to_list({1}))")
	static function pushRedirect<TAssigns>(socket:Socket<TAssigns>, options:PatchOptions):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.push_navigate({0}, Map.to_list({1}))")
	static function pushNavigate<TAssigns>(socket:Socket<TAssigns>, options:PatchOptions):Socket<TAssigns>;
	static function pushEvent<TAssigns, TPayload>(socket:Socket<TAssigns>, event:String, payload:TPayload):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.put_flash({0}, Haxe.Flash.key({1}), {2})")
	static function putFlash<TAssigns>(socket:Socket<TAssigns>, type:FlashType, message:String):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.put_flash({0}, {atom1}, {2})")
	static function putFlashKey<TAssigns>(socket:Socket<TAssigns>, type:Atom, message:String):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.clear_flash({0})", "argc=1")
	@:elixir("Phoenix.LiveView.clear_flash({0}, Haxe.Flash.key({1}))")
	@:overload(function<TAssigns>(socket:Socket<TAssigns>):Socket<TAssigns> {})
	static function clearFlash<TAssigns>(socket:Socket<TAssigns>, type:FlashType):Socket<TAssigns>;
	@:native("connected?") static function connected<TAssigns>(socket:Socket<TAssigns>):Bool;
}

@:native("Phoenix.PubSub")
extern class PubSub {
	static function subscribe(pubsub:Term, topic:String):Term;
	static function broadcast<T>(pubsub:Term, topic:String, message:T):Term;
	@:native("broadcast") static function broadcastTo<T>(pubsub:PubSubServer, topic:String, message:T):Term;
	@:native("unsubscribe") static function unsubscribeFrom(pubsub:PubSubServer, topic:String):Term;
}

typedef PubSubServer = Term;
typedef ProcessId = Pid;

enum MountResult<TAssigns> {
	Ok(socket:Socket<TAssigns>);
	OkWithTemporaryAssigns(socket:Socket<TAssigns>, temporary_assigns:Array<String>);
	Error(reason:String);
}

enum HandleEventResult<TAssigns> {
	@:native("noreply") NoReply(socket:Socket<TAssigns>);
	Reply(reply:String, socket:Socket<TAssigns>);
	Error(reason:String, socket:Socket<TAssigns>);
}

enum HandleInfoResult<TAssigns> {
	@:native("noreply") NoReply(socket:Socket<TAssigns>);
	Error(reason:String, socket:Socket<TAssigns>);
}

typedef MountParams = Term;
typedef Session = Term;
typedef EventParams = Term;

typedef PubSubMessage = {
	var type:String;
	var ?data:String;
	var ?metadata:Map<String, String>;
}

typedef RedirectOptions = {
	var ?to:String;
	var ?external:String;
}

typedef PatchOptions = {
	var to:String;
	var ?replace:Bool;
}
