class Tools {
	public static inline function or<T>(v:Null<T>, d:T):T return v == null ? d : v;
	public static inline function twice(n:Int):Int return n * 2;
	public static inline function isBlank(s:Null<String>):Bool return s == null || s == "";
}
@:nullSafety
class NullInline {
	static function main() {
		var n:Null<Int> = Math.random() > 2 ? 1 : null;
		var a:Int = Tools.or(n, 3);
		var s:Null<String> = null;
		if (!Tools.isBlank(s)) trace(s);
		trace(Tools.twice(n));
		trace(a);
	}
}
