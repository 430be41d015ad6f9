package elixir.types;

enum InitResult<S> {
	Ok(state:S);
	OkTimeout(state:S, timeout:Int);
	OkHibernate(state:S);
	OkContinue(state:S, continueArg:Term);
	Stop(reason:Term);
	Ignore;
}

enum HandleCallResult<R, S> {
	Reply(reply:R, newState:S);
	ReplyTimeout(reply:R, newState:S, timeout:Int);
	ReplyHibernate(reply:R, newState:S);
	ReplyContinue(reply:R, newState:S, continueArg:Term);
	@:native("noreply") NoReply(newState:S);
	NoReplyTimeout(newState:S, timeout:Int);
	NoReplyHibernate(newState:S);
	NoReplyContinue(newState:S, continueArg:Term);
	StopReply(reason:Term, reply:R, newState:S);
	Stop(reason:Term, newState:S);
}

enum HandleCastResult<S> {
	@:native("noreply") NoReply(newState:S);
	NoReplyTimeout(newState:S, timeout:Int);
	NoReplyHibernate(newState:S);
	NoReplyContinue(newState:S, continueArg:Term);
	Stop(reason:Term, newState:S);
}

typedef HandleInfoResult<S> = HandleCastResult<S>;
typedef HandleContinueResult<S> = HandleCastResult<S>;
