class OpenGetter {
	var held:Dynamic;

	public var value(get, set):Dynamic;

	function get_value()
		return held;

	function set_value(to:Dynamic):Dynamic
		return held = to;

	static function read(from:OpenGetter) {
		var first = from.value;
		var text:String = from.value;
		return first;
	}
}
