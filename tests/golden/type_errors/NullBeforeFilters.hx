@:nullSafety
class NullBeforeFilters {
	static function f(s:Null<String>):Int return s.length;
	static function main() { var x:Int; trace(x); f("a"); }
}
