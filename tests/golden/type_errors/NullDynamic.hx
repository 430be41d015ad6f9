@:nullSafety
class NullDynamic {
	static function f(d:Dynamic, n:Null<String>):Void {
		d.x = n;
		d.call(n);
		var a:Array<Dynamic> = [n];
		var b:Dynamic = n;
		Reflect.setField(d, "a", n);
		trace(d.a.b.c);
	}
	static function main() f({}, null);
}
