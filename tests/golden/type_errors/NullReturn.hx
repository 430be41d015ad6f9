@:nullSafety
class NullReturn {
	static function f(x:Bool):String {
		return x ? "a" : null;
	}
	static function main() { trace(f(true)); }
}
