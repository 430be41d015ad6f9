class SiwBase {
	public var title:String;
	public function new(title:String, ?size:Int) this.title = title;
}
@:structInit class SiwPart extends SiwBase {
	public var count:Int;
}
class StructInitWritten {
	static function main() {
		var a:SiwPart = {title: "t", count: 1};
		var b:SiwPart = {title: "t", size: 3, count: 1};
		var d:SiwPart = {count: 1};
		trace(a, b, d);
	}
}
