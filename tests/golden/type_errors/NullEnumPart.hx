enum Res<T> { Ok(v:T); Err(msg:Null<String>); }
@:nullSafety
class NullEnumPart {
	static function f(r:Res<Null<Int>>):Int {
		return switch (r) {
			case Ok(v): v;
			case Err(m): m.length;
		}
	}
	static function g<T>(r:Res<T>):Null<T> {
		switch (r) {
			case Ok(v): return v;
			case Err(null): return null;
			case Err(m): trace(m.length);
		}
		return null;
	}
	static function main() { f(Ok(1)); g(Ok("a")); }
}
