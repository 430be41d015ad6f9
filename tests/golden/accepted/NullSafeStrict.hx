@:nullSafety(Strict)
class NullSafeStrict {
	var s:Null<String>;
	public function new() {}
	function f():Int {
		var s = this.s;
		if (s != null) {
			trace("x");
			return s.length;
		}
		return 0;
	}
	static function main() { new NullSafeStrict().f(); }
}
