abstract Id(Null<Int>) from Null<Int> to Null<Int> {
	public function isSet():Bool return this != null;
	public function value():Int return this;
}
@:nullSafety
abstract Name(String) from String to String {
	public function first():Null<String> return this.length == 0 ? null : this.charAt(0);
	public function bad():String return first();
}
class NullAbstract {
	static function main() { var i:Id = 3; trace(i.isSet()); var n:Name = "a"; trace(n.first()); }
}
