@:nullSafety
class NullSafeLocalInline {
	static function f(s:Null<String>):Int {
		inline function or(x:Null<String>):String return x == null ? "" : x;
		return or(s).length;
	}
	static function main() f(null);
}
