package elixir;

import elixir.types.Pid;
import elixir.types.RegistryOptions;
import elixir.types.Term;
import haxe.functional.Result;

@:native("Registry")
extern class Registry {
	@:elixir("Registry.start_link(Map.to_list({0}))") @:effect static function startLink(options:RegistryOptions):Result<Pid, String>;
	@:elixir("Registry.register({atom0}, {1}, {2})") @:effect
	static function register<K, V>(registry:String, key:K, value:V):Result<Pid, RegistryError>;
	@:elixir("Registry.unregister({atom0}, {1})") @:effect static function unregister<K>(registry:String, key:K):Void;
	@:elixir("Enum.map(Registry.lookup({atom0}, {1}), fn {pid, value} -> %{pid: pid, value: value} end)") @:effect
	static function lookup<K, V>(registry:String, key:K):Array<{pid:Pid, value:V}>;
	@:elixir("Registry.keys({atom0}, {1})") @:effect static function keys<K>(registry:String, pid:Pid):Array<K>;
	@:elixir("Registry.values({atom0}, {1}, {2})") @:effect static function values<K, V>(registry:String, key:K, pid:Pid):Array<V>;
	@:elixir("Registry.count({atom0})") @:effect static function count(registry:String):Int;
	@:elixir("Registry.lookup({atom0}, {1}) != []") @:effect static function isRegistered<K>(registry:String, key:K):Bool;
	@:elixir("case Registry.meta({atom0}, {atom1}) do\n  {:ok, value} -> value\n  :error -> nil\nend") @:effect
	static function meta<M>(registry:String, key:String):Null<M>;
	@:elixir("Registry.put_meta({atom0}, {atom1}, {2})") @:effect static function putMeta<M>(registry:String, key:String, value:M):Void;
	@:elixir("Registry.select({atom0}, {1})") @:effect static function select<T>(registry:String, spec:Array<Term>):Array<T>;
	@:elixir("Registry.register({atom0}, {1}, self())", "argc=2") @:elixir("Registry.register({atom0}, {1}, {2})") @:effect
	static function registerSelf<K, V>(registry:String, key:K, ?value:V):Result<Pid, RegistryError>;
	@:elixir("case Registry.lookup({atom0}, {1}) do\n  [{pid, _} | _] -> pid\n  [] -> nil\nend") @:effect
	static function findProcess<K>(registry:String, key:K):Null<Pid>;
	@:elixir("for {pid, _} <- Registry.lookup({atom0}, {1}), do: pid") @:effect
	static function findAllProcesses<K>(registry:String, key:K):Array<Pid>;
}

enum RegistryError {
	AlreadyRegistered(pid:Pid);
	Error(reason:String);
}
