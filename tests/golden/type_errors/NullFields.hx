@:nullSafety
class NullFields {
	var a:String;
	var b:String;
	var ccc:Int;
	var total:Float;
	var items:Array<Int>;
	static var count:Int;
	static var conf:String = null;
	public function new() {}
	static function main() { new NullFields(); }
}
