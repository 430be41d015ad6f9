@:nullSafety
class NullIncrement {
	static var hits:Null<Int>;
	static function f():Void {
		hits++;
	}
	static function g():Void {
		if (hits == null) hits = 0;
		hits += 1;
		hits = hits + 1;
	}
	static function main() { f(); g(); }
}
