@:nullSafety
class NullBehindTyping {
	static function f(s:Null<String>):Int return s.length;
	static function main() { var x:Int = "a"; f("a"); }
}
