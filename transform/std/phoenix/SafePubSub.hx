package phoenix;

import elixir.types.Term;
import haxe.ds.Option;
import haxe.functional.Result;

interface PubSubTopicProvider<T> {
	function topicToString(topic:T):String;
}

interface PubSubMessageProvider<M> {
	function parseMessage(msg:Term):Option<M>;
	function messageToElixir(message:M):Term;
}

extern class SafePubSub {
	static function subscribeTopic(topicString:String):Result<Void, String>;
	static function subscribeWithConverter<T>(topic:T, topicConverter:T->String):Result<Void, String>;
	static function broadcastTopicPayload(topicString:String, payload:Term):Result<Void, String>;
	static function broadcastWithConverters<T, M>(topic:T, message:M, topicConverter:T->String, messageConverter:M->Term):Result<Void, String>;
	@:elixir("{1}.({0})") static function parseWithConverter<M>(msg:Term, messageParser:Term->Option<M>):Option<M>;
	@:elixir("Map.put({0}, :timestamp, System.system_time(:millisecond))") @:effect static function addTimestamp(payload:Term):Term;
	@:elixir("is_map({0}) and (is_map_key({0}, :type) or is_map_key({0}, \"type\"))") static function isValidMessage(msg:Term):Bool;
	static function createUnknownMessageError(messageType:String):String;
	static function createMalformedMessageError(msg:Term):String;
	static function getPubSubModule():Term;
}
