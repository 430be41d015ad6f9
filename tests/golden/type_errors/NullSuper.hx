@:nullSafety
class Base {
	public function new() {}
	public function title():String return "a";
	public function sub():Null<String> return null;
}
@:nullSafety
class NullSuper extends Base {
	override public function title():String {
		var s = super.sub();
		return s;
	}
	override public function sub():Null<String> return super.title();
	static function main() new NullSuper().title();
}
