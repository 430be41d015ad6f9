@:nullSafety
class NullClosureThis {
	var s:Null<String>;
	public function new() {}
	function f() {
		if (s != null) {
			[1].map(x -> x + s.length);
		}
	}
	static function main() { new NullClosureThis().f(); }
}
