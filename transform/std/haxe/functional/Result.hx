package haxe.functional;

enum Result<T, E = String> {
	Ok(value:T);
	Error(error:E);
}
