/* A loop holds an abstract with hasNext and next in a variable, which they may change. */
abstract Below(Int) from Int {
	public inline function new(start:Int)
		this = start;

	public inline function hasNext():Bool
		return this < 20;

	public inline function next():Int {
		var now = this;
		this = this + 1;
		return now;
	}
}

class NextOfAValue {
	static function make():Below
		return 7;

	static function main() {
		for (i in (10 : Below)) {
			var a = i;
		}
		for (i in make()) {
			var b = i;
		}
		for (i in new Below(3)) {
			var c = i;
		}
	}
}
