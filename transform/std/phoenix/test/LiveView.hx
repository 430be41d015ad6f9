package phoenix.test;

import elixir.types.Term;
import phoenix.test.Conn;

typedef LiveView = {
	function html():String;
	var assigns:Map<String, Term>;
	var flash:Map<String, String>;
	var module:String;
	var pid:String;
	var view:LiveViewState;
	var conn:Conn;
	var endpoint:String;
	var route:String;
	var socket_assigns:Map<String, Term>;
}

enum LiveViewState {
	Mounted;
	Disconnected;
	Error(reason:String);
	Redirecting(to:String);
}
