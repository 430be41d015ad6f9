@:nullSafety(Strict)
class NullStrictCall {
	var s:Null<String>;
	public function new() {}
	function f():Int {
		if (s != null) {
			trace("x");
			return s.length;
		}
		return 0;
	}
	static function main() { new NullStrictCall().f(); }
}
