interface TypesOfInterfaces {
	function f(a, b:Int);
	function g(?c):Int;
}
extern class Outside {
	function h(a):Void;
	static function s(a:Int):Int {
		return 1;
	}
}
abstract class Part {
	abstract function p(a);
}
