@:nullSafety
class NullProperty {
	public var title(get, set):String;
	var _title:Null<String>;
	function get_title() return _title == null ? "none" : _title;
	function set_title(v) return _title = v;
	public var count(default, null):Int = 0;
	public function new() {}
	static function main() { var m = new NullProperty(); m.title = "x"; var t:Null<String> = null; m.title = t; }
}
