abstract Length(Int) {
	@:from public inline function new(s:String) this = s.length;
	public function value():Int return this;
	static public function sum(a:Length, b:Length):Int return a.value() + b.value();
}
abstract Wrap<T>(Array<T>) {
	@:from public function new(x:T) { this = [x]; }
	public function all():Array<T> return this;
}
class MadeFrom {
	static function w(a:Wrap<Int>) return a.all();
	static function main() { var text = "three"; trace(Length.sum(text, "four")); trace(w(3)); }
}
