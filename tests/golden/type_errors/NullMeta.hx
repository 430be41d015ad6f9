@:nullSafety(Srict)
class NullMeta {
	static function f(s:Null<String>):Int return s.length;
	static function main() { f("a"); }
}
