interface Rule {
	function comparator():Int->Int->Bool;
	function items():Array<String>;
}

class Base {
	public function new() {}

	public function f(x:Int, y:String):Array<Int> {
		return [x];
	}
}

class Sub extends Base implements Rule {
	public function comparator()
		return null;

	public function items()
		return [];

	override function f(x, y) {
		return [];
	}
}

/* What a body leaves open, the overridden or implemented member says. */
class OpenResultOfAnInterface {
	static function main() {
		var sub = new Sub();
		var compare = sub.comparator();
		var items = sub.items();
		var list = sub.f(1, "a");
		trace(items.length + list.length);
	}
}
