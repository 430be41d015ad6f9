@:nullSafety(StrictThreaded)
class NullThreaded {
	var s:Null<String>;
	final t:Null<String> = "x";
	public function new() {}
	function g():Int {
		if (t != null) return t.length;
		return 0;
	}
	function f():Int {
		if (s != null) return s.length;
		return 0;
	}
	static function main() { new NullThreaded().f(); }
}
