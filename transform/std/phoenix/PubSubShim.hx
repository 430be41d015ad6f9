package phoenix;

import elixir.types.Term;

extern class PubSubShim {
	@:elixir("Phoenix.PubSub.subscribe({0}, {1})") @:effect
	static function subscribe(pubsub:Term, topic:String):Term;
	@:elixir("Phoenix.PubSub.broadcast_from({0}, self(), {1}, {2})") @:effect
	static function broadcast<TMessage>(pubsub:Term, topic:String, message:TMessage):Term;
}
