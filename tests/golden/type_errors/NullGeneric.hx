@:nullSafety
class Box<T> {
	public var v:T;
	public function new(v:T) { this.v = v; }
	public function map<R>(f:T -> R):Box<R> return new Box(f(v));
}
@:nullSafety
class NullGeneric {
	static function main() {
		var n:Null<String> = Math.random() > 2 ? "a" : null;
		var b = new Box(n);
		var c:Box<String> = b;
		trace(c.v);
	}
}
