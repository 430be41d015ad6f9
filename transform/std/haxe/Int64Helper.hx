package haxe;

extern class Int64Helper {
	static function parseString(sParam:String):Int64;
	static function fromFloat(f:Float):Int64;
}
