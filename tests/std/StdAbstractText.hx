abstract Age(Int) {
	public function new(i)
		this = i;

	function toString()
		return "Age" + this;
}

abstract Ring<T>(Array<T>) {
	public inline function new(i:T)
		this = [i];

	public function toString():String
		return "Ring" + this;
}

// What prints an abstract: its own toString, null as null.
class StdAbstractText {
	static function maybe(b:Bool):Null<Age> {
		trace("called");
		return b ? new Age(2) : null;
	}

	static function main() {
		var n:Null<Age> = maybe(false);
		trace(n);
		trace("" + n);
		trace('$n');
		trace(maybe(true));
		trace("x" + maybe(false) + maybe(true));
		var g = new Ring("a");
		trace(g, Std.string(g), [g].length);
		var u:UInt = 0xFFFFFFFF;
		trace(u, "" + u, Std.string(u), [u]);
		var d:Dynamic = new Age(3);
		trace(d);
	}
}
