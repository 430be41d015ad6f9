class One {}
class Two {}
interface IOne {}
interface ITwo {}
class ClassConstraint {
	static function down<T:{}, S:T>(value:T, c:Class<S>):Null<S> return null;
	static function arr<T, S:T>(value:T, c:Array<S>):Null<S> return null;
	static function main() {
		Std.downcast((null:One), Two);
		Std.downcast((null:IOne), ITwo);
		down((null:One), Two);
		arr((null:One), [(null:Two)]);
	}
}
