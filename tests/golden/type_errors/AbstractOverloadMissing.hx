abstract class AomBase {
	public function new() {}
	extern overload abstract function f(x:Int):Int;
	extern overload abstract function f(x:String):Int;
}
class AomPart extends AomBase {
	extern overload inline function f(x:Int):Int return 1;
}
class AbstractOverloadMissing { static function main() { } }
