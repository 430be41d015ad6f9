extern class Both {
	function new():Void;
	overload function take(s:String):Void;
	overload function take(b:Both):Void;
}

class AmbiguousCall {
	static function main() {
		new Both().take(null);
	}
}
