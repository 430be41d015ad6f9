@:nullSafety
abstract class Shape {
	var name:String;
	function new(name:String) this.name = name;
	abstract function area():Null<Float>;
	public function show():String return name + area();
	public function twice():Float return area() * 2;
}
@:nullSafety
class Sq extends Shape {
	final side:Float;
	public function new(side:Float) { super("sq"); this.side = side; }
	function area():Null<Float> return side * side;
}
class NullAbstractClass { static function main() new Sq(2).show(); }
