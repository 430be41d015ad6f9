@:nullSafety
class NullLater {
	static function f(cond:Bool, s:Null<String>):String {
		var t = null;
		if (cond) t = s; else t = "x";
		if (t == null) t = "y";
		var u;
		if (cond) u = "a" else u = "b";
		return t + u;
	}
	static function g(cond:Bool):String {
		var t = null;
		if (cond) t = "a";
		return t;
	}
	static function main() { f(true, null); g(true); }
}
