package reflaxe.elixir.macros;

enum HttpMethod {
	GET;
	POST;
	PUT;
	DELETE;
	PATCH;
	LIVE;
	LIVE_DASHBOARD;
	MAILBOX;
}
