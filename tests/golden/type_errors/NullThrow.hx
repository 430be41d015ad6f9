@:nullSafety
class NullThrow {
	static var lastError:Null<String> = null;
	static function f():Void { throw lastError; }
	static function g():Void { if (lastError != null) throw lastError; }
	static function main() { f(); g(); }
}
