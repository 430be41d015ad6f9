@:nullSafety
class NullArrayMethods {
	static function f(xs:Null<Array<String>>):Array<Int> {
		return xs.map(x -> x.length);
	}
	static function g(xs:Null<Array<String>>):Array<String> {
		if (xs == null) return [];
		return xs.filter(x -> x != "");
	}
	static function h(xs:Array<Null<String>>):Array<Int> {
		return xs.filter(x -> x != null).map(x -> x.length);
	}
	static function main() { f(null); g(null); h([]); }
}
