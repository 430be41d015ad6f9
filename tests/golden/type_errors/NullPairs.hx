@:nullSafety
class NullPairs {
	static function f(xs:Array<Int>):Void {
		for (i => x in xs) trace(i + x);
		var ys:Null<Array<Int>> = xs.length > 1 ? xs : null;
		for (i => y in ys) trace(i + y);
	}
	static function main() f([]);
}
