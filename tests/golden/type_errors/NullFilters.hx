@:nullSafety
class NullFilters {
	static function f(xs:Array<{?v:Int}>):Array<Int> {
		return xs.filter(x -> x.v != null).map(x -> x.v);
	}
	static function g(xs:Array<{?v:Int}>):Array<Int> {
		var out = [];
		for (x in xs) { var v = x.v; if (v != null) out.push(v); }
		return out;
	}
	static function main() { f([]); g([]); }
}
