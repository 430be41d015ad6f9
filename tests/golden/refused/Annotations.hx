@:liveview
class Annotations {
	public static function mount(params:Dynamic):Dynamic
		return params;

	static function main() {
		trace(Checks.one());
	}
}

class Checks {
	@:test
	public static function one():Bool
		return true;
}

@:keep
@:native("Plain.Module")
class Plain {
	public static function two():Int
		return 2;
}
