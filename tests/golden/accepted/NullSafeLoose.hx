@:nullSafety
class NullSafeLoose {
	static var jobs:Array<() -> Void> = [];
	static function f(?s:String):Void {
		if (s == null) return;
		jobs.push(() -> trace(s.length));
	}
	static function main() { f("a"); }
}
