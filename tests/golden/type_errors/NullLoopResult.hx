@:nullSafety
class NullLoopResult {
	static function last(xs:Array<String>):String {
		var found:Null<String> = null;
		for (x in xs) found = x;
		return found;
	}
	static function main() { trace(last([])); }
}
