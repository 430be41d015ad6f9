using Lambda;
@:nullSafety
class NullLambda {
	static function f(xs:Null<Array<String>>):Int {
		return xs.count(x -> x.length > 2);
	}
	static function g(xs:Array<Null<String>>):Int {
		return xs.fold((x, n) -> n + x.length, 0);
	}
	static function h(xs:List<Int>):Array<Int> {
		return xs.map(x -> x * 2).array();
	}
	static function main() { f(null); g([]); h(new List()); }
}
