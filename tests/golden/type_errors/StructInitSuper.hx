class SisBase {
	public var title:String;
	public function new(title:String, ?size:Int) this.title = title;
}
class SisMiddle extends SisBase { }
@:structInit class SisPart extends SisMiddle {
	public var count:Int;
}
class StructInitSuper {
	static function main() {
		var a:SisPart = {title: "t", count: 1};
		var b:SisPart = {title: "t", size: 3, count: 1};
		var d:SisPart = {count: 1};
		trace(a, b, d);
	}
}
