package absthismut;

abstract Counter(Array<Int>) {
	public inline function new() this = [0];
	public function inc():Int { this[0] = this[0] + 1; return this[0]; }
	public var count(get, set):Int;
	inline function get_count() return this[0];
	inline function set_count(v) return this[0] = v;
}
class AbsThisMut {
	public static function main() {
		var c = new Counter();
		c.inc(); c.inc();
		Sys.println(c.inc() + "" + c.count);
		c.count = 10;
		c.count += 5;
		Sys.println(c.count + "");
	}
}
