class T { public static function half(x:Float):Float return x / 2; public static function name(s:Null<String>):String { return s == null ? "none" : s; } }
@:nullSafety
class NullForcedInline {
	static function f(s:Null<String>, n:Null<Int>):Void {
		trace(inline T.name(s));
		trace(inline T.half(n));
	}
	static function main() f(null, 2);
}
