package haxe;

extern class Resource {
	static function listNames():Array<String>;
	static function getString(name:String):String;
	static function getBytes(name:String):haxe.io.Bytes;
}
