class Base {
	function foldLeft():Void {}
}

class Tree extends Base {
	public var value:Int;
	public var values:Int;

	public function new() {}

	function fold():Void {}

	static function mapped():Void {}

	static function mapper():Void {}
}

abstract Age(Int) {
	public inline function years():Int
		return this;

	public static function yearsAt():Int
		return 1;

	public inline function yearsIn():Int
		return this;
}

enum Shape {
	Circle;
	Circles;
}

class SuggestionOrder {
	static function main() {
		var tree = new Tree();
		tree.valuex;
		tree.valuesx;
		tree.foldleft();
		Tree.mapperx;
		var age:Age = cast 1;
		age.yearsx;
		age.yearsInx;
		Shape.Circlex;
		var pair = {first: 1, fist: 2};
		pair.firs;
		tree.fold = null;
	}
}
