@:nullSafety
class NullAssign {
	static function f(a:Null<String>):Void {
		var s:String = "x";
		s = a;
		if (a != null) s = a;
		var t = a;
		t = "y";
		s = t;
		t = null;
		s = t;
	}
	static function main() f(null);
}
