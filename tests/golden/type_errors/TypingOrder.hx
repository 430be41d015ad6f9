class Base {
	function inner():Int { bad1; return 1; }
	public function new() {}
	public function look():Void { bad2; }
}
class Mid {
	public static function g():Void { bad3; }
}
class TypingOrder extends Base {
	static function main() { bad4; }
}
