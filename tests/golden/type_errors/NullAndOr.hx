@:nullSafety
class NullAndOr {
	static function f(a:Null<String>, b:Null<String>):Void {
		if (a != null && b != null) trace(a.length + b.length);
		if (a != null || b != null) trace(a.length);
		var ok = a != null && a.length > 3;
		trace(ok);
		var t = a != null ? a.length : b.length;
	}
	static function main() f(null, null);
}
