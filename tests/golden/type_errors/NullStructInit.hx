@:structInit class NsiBase {
	public var title:String;
}
@:structInit class NsiPart extends NsiBase {
	public var count:Int;
	@:optional public var note:String;
}
@:nullSafety
class NullStructInit {
	static function main() {
		var name:Null<String> = Std.random(2) == 0 ? null : "a";
		var number:Null<Int> = null;
		var a:NsiPart = {title: "t", count: 1};
		var b:NsiPart = {title: name, count: 1};
		var c:NsiPart = {title: "t", count: 2, note: name};
		trace(a, b, c);
	}
}
