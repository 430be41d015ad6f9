@:nullSafety
class NullLocalInline {
	static function f(s:Null<String>):Int {
		inline function len(x:String):Int return x.length;
		inline function or(x:Null<String>):String return x == null ? "" : x;
		return len(s) + or(s).length;
	}
	static function main() f(null);
}
