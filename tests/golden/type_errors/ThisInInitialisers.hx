class C {
	function get() { return 1; }
	inline function get2() { return 1; }
	static function get3() { return 1; }
	var a = get();
	var b = get2();
	var c = get3();
	public function new() {
	}
}
class ThisInInitialisers {
	static function main() { new C(); }
}
