@:structInit
class P { public var x:Int; public var y:Int; public var label:Null<String> = null; }
@:nullSafety
class NullStructInit {
	static function f(x:Null<Int>):P {
		return {x: x, y: 2};
	}
	static function main() { f(1); }
}
