@:nullSafety
class NullConcat {
	static function f(x:Null<String>):String {
		var r = "";
		r += x;
		r = x + r;
		var y:Null<String> = x + null;
		return r + y + x;
	}
	static function main() f(null);
}
