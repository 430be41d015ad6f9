interface First {
	function a():String;
	var v(default, null):Int;
	var w:Int;
}

interface Between extends First {}

interface Last extends Between {
	function a():Int;
	var v(default, null):Int;
	var w(default, null):Int;
}

class InterfaceAgain {
	static function main() {}
}
