@:nullSafety
class Zed {
	public static function f(s:Null<String>):Int return s.length;
}
@:nullSafety
class Alpha {
	public static function f(s:Null<String>):Int return s.length;
}
class NullOrder {
	static function main() { Zed.f("a"); Alpha.f("b"); }
}
