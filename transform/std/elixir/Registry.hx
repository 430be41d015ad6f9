package elixir;

import elixir.types.Pid;
import elixir.types.RegistryOptions;
import elixir.types.Term;
import haxe.functional.Result;

@:native("Registry")
extern class Registry {
	@:elixir("Registry.start_link(Map.to_list({0}))") @:effect static function startLink(options:RegistryOptions):Result<Pid, String>;
	static function childSpec(options:RegistryOptions):Map<String, Term>;
	@:elixir("Registry.register({atom0}, {1}, {2})") @:effect
	static function register<K, V>(registry:String, key:K, value:V):Result<Pid, RegistryError>;
	@:elixir("Registry.unregister({atom0}, {1})") @:effect static function unregister<K>(registry:String, key:K):Void;
	@:elixir("Enum.map(Registry.lookup({atom0}, {1}), fn {pid, value} -> %{pid: pid, value: value} end)") @:effect
	static function lookup<K, V>(registry:String, key:K):Array<{pid:Pid, value:V}>;
	@:elixir("Registry.keys({atom0}, {1})") @:effect static function keys<K>(registry:String, pid:Pid):Array<K>;
	@:elixir("Registry.values({atom0}, {1}, {2})") @:effect static function values<K, V>(registry:String, key:K, pid:Pid):Array<V>;
	@:elixir("Registry.count({atom0})") @:effect static function count(registry:String):Int;
	@:elixir("Registry.lookup({atom0}, {1}) != []") @:effect static function isRegistered<K>(registry:String, key:K):Bool;
	static function meta<M>(registry:String, key:String):Null<M>;
	static function putMeta<M>(registry:String, key:String, value:M):Void;
	static function dispatch<K, V>(registry:String, key:K, callback:Array<{pid:Pid, value:V}>->Void):Void;
	static function select<T>(registry:String, spec:Array<Term>):Array<T>;
	static function registerSelf<K, V>(registry:String, key:K, ?value:V):Result<Pid, RegistryError>;
	static function findProcess<K>(registry:String, key:K):Null<Pid>;
	static function findAllProcesses<K>(registry:String, key:K):Array<Pid>;
}

enum RegistryError {
	AlreadyRegistered(pid:Pid);
	Error(reason:String);
}
