package haxe.ds;

enum Option<T> {
	Some(v:T);
	None;
}
