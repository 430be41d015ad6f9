package absnulldefault;

abstract Opt<T>(Null<T>) from Null<T> to Null<T> {
	@:op(A | B) static function or<T>(a:Opt<T>, b:T):T { var v:Null<T> = a; return v == null ? b : v; }
	public var some(get, never):Bool;
	inline function get_some() return this != null;
}
class AbsNullDefault {
	public static function main() {
		var a:Opt<Int> = 5, b:Opt<Int> = null;
		Sys.println((a | 1) + (b | 2) + "");
		Sys.println(a.some + "" + b.some);
		var s:Opt<String> = null;
		Sys.println(s | "dflt");
	}
}
