package elixir.types;

enum TaskYieldResult<T> {
	Ok(value:T);
	Exit(reason:Term);
}

typedef TaskYieldOption<T> = Null<TaskYieldResult<T>>;

enum TaskStreamResult<T> {
	Ok(value:T);
	Exit(reason:Term);
}
