package phoenix;

import elixir.types.Pid;
import elixir.types.Term;

typedef PresenceMeta = Term;
typedef PresenceKey = String;
typedef Topic = String;

typedef PresenceEntry<TMeta> = {
	var metas:Array<TMeta>;
}

typedef PresenceList = Term;

/** What Phoenix answers to a track or update that names a topic. **/
typedef PresenceResult = haxe.functional.Result<Term, Term>;

// Only an argument whose type is not known fits here.
private abstract Unknown(Dynamic) {}

// Every form; what each becomes is decided in presence/classify.c and presence/rewrite.c.
@:native("Phoenix.Presence")
extern class Presence {
	@:overload(function(socket:Unknown, key:PresenceKey, meta:Dynamic):Dynamic {})
	@:overload(function(topic:String, key:PresenceKey, meta:Dynamic):PresenceResult {})
	@:overload(function<T>(socket:T, key:PresenceKey, meta:Dynamic):T {})
	static function track<T>(socket:T, topic:String, key:PresenceKey, meta:Dynamic):T;

	@:overload(function(socket:Unknown, key:PresenceKey, meta:Dynamic):Dynamic {})
	@:overload(function(topic:String, key:PresenceKey, meta:Dynamic):PresenceResult {})
	@:overload(function<T>(socket:T, key:PresenceKey, meta:Dynamic):T {})
	static function update<T>(socket:T, topic:String, key:PresenceKey, meta:Dynamic):T;

	@:overload(function(socket:Unknown, key:PresenceKey):Dynamic {})
	@:overload(function(topic:String, key:PresenceKey):Term {})
	@:overload(function<T>(socket:T, key:PresenceKey):T {})
	static function untrack<T>(socket:T, topic:String, key:PresenceKey):T;

	@:overload(function(socket:Dynamic, topic:String):PresenceList {})
	static function list(socketOrTopic:Dynamic):PresenceList;

	@:overload(function<M>(socket:Dynamic, topic:String, key:PresenceKey):Null<PresenceEntry<M>> {})
	static function getByKey<M>(socketOrTopic:Dynamic, key:PresenceKey):Null<PresenceEntry<M>>;

	static function listTopic(topic:String):PresenceList;
	static function listSimple():PresenceList;

	static function trackInternal(topic:String, key:PresenceKey, meta:Dynamic):PresenceResult;
	static function updateInternal(topic:String, key:PresenceKey, meta:Dynamic):PresenceResult;
	static function untrackInternal(topic:String, key:PresenceKey):Term;

	static function trackSimple(key:PresenceKey, meta:Dynamic):PresenceResult;
	static function updateSimple(key:PresenceKey, meta:Dynamic):PresenceResult;
	static function untrackSimple(key:PresenceKey):Term;

	static function trackWithSocket<T>(socket:T, topic:String, key:PresenceKey, meta:Dynamic):T;
	static function updateWithSocket<T>(socket:T, topic:String, key:PresenceKey, meta:Dynamic):T;
	static function untrackWithSocket<T>(socket:T, topic:String, key:PresenceKey):T;

	static function trackPid(pid:Pid, topic:String, key:PresenceKey, meta:Dynamic):PresenceResult;
	static function updatePid(pid:Pid, topic:String, key:PresenceKey, meta:Dynamic):PresenceResult;
	static function untrackPid(pid:Pid, topic:String, key:PresenceKey):Term;
}
