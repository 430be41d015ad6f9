package absgeneric;

abstract Maybe<T>(Null<T>) from Null<T> {
	public inline function new(v) this = v;
	public function or(d:T):T return this == null ? d : this;
	public function map<R>(f:T->R):Maybe<R> return this == null ? new Maybe(null) : new Maybe(f(this));
	public function isSome():Bool return this != null;
	@:from static inline function ofV<T>(v:T):Maybe<T> return new Maybe(v);
}
class AbsGeneric {
	static function find(a:Array<Int>, p:Int->Bool):Maybe<Int> {
		for (x in a) if (p(x)) return x;
		return null;
	}
	public static function main() {
		var m = find([1, 5, 9], x -> x > 3);
		Sys.println(m.or(0) + "");
		Sys.println(m.map(x -> "v" + x).or("none"));
		var n = find([1], x -> x > 3);
		Sys.println(n.or(-1) + "");
		Sys.println(n.map(x -> "v" + x).or("none"));
		Sys.println(Std.string(n.isSome()));
	}
}
