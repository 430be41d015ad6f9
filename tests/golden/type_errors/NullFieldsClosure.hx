@:nullSafety
class NullFieldsClosure {
	var a:String;
	var cb:() -> Void;
	public function new() {
		cb = () -> trace(this.a);
		a = "x";
	}
	static function main() { new NullFieldsClosure(); }
}
