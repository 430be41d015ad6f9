@:nullSafety
@:structInit
class Point {
	public var x:Int;
	public final name:String;
	public var note:Null<String> = null;
}

@:nullSafety
class NullSafeStructInit {
	static function make(name:Null<String>):Point {
		return {x: 1, name: name == null ? "none" : name};
	}

	static function main() {
		var made = make("a");
	}
}
