abstract Maybe<T>(Null<T>) from Null<T> {
	public inline function exists():Bool return this != null;
	public inline function or(d:T):T return exists() ? this : d;
	public inline function may(fn:T->Void):Void if (exists()) fn(this);
}
class Tools { public static inline function isSet(s:Null<String>):Bool return s != null; public static inline function blank(s:Null<String>):Bool { return s == null || s == ""; } }
@:nullSafety(Strict)
class NullInlineCondition {
	var name:Maybe<String>;
	var t:Int = 0;
	public function new() name = null;
	function f() {
		name.may(n -> t = n.length + g(1));
		return name.or("x").length;
	}
	function g(x:Int) return x;
	static function h(s:Null<String>):Int {
		if (Tools.isSet(s)) return s.length;
		if (Tools.blank(s)) return 0;
		return s.length;
	}
	static function k(s:Null<String>):Int {
		if (!Tools.isSet(s)) return s.length;
		return s.length;
	}
	static function main() new NullInlineCondition().f();
}
