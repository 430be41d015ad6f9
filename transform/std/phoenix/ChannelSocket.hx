package phoenix;

import elixir.types.Pid;
import elixir.types.Term;

/** A channel's socket, for programs that have LiveView's as well. */
@:native("Phoenix.Socket")
extern class ChannelSocket {
	var assigns:Term;
	var channel:Term;
	var channel_pid:Pid;
	var endpoint:Term;
	var handler:Term;
	var id:Null<String>;
	var joined:Bool;
	var join_ref:Term;
	var pubsub_server:Term;
	var ref:Term;
	var topic:String;
	var transport:Term;
	var transport_pid:Pid;
}
