package haxe;

private extern class DefaultResolver {
	function resolveClass(name:String):Class<Dynamic>;
	function resolveEnum(name:String):Enum<Dynamic>;
	function new():Void;
}

extern class Unserializer {
	static var DEFAULT_RESOLVER:TypeResolver;
	private static var BASE64:String;
	private static var CODES:Array<Int>;
	private static function initCodes():Array<Int>;
	static function run(v:String):Dynamic;
	private static function fastLength(s:String):Int;
	private static function fastCharCodeAt(s:String, pos:Int):Int;
	private static function fastCharAt(s:String, pos:Int):String;
	private static function fastSubstr(s:String, pos:Int, length:Int):String;
	private var buf:String;
	private var pos:Int;
	private var length:Int;
	private var cache:Array<Dynamic>;
	private var scache:Array<String>;
	private var resolver:TypeResolver;
	function setResolver(r:TypeResolver):Void;
	function getResolver():TypeResolver;
	private function get(p:Int):Int;
	private function readDigits():Int;
	private function readFloat():Float;
	private function unserializeObject(o:{}):Void;
	private function unserializeEnum<T>(edecl:Enum<T>, tag:String):T;
	function unserialize():Dynamic;
	function new(buf:String):Void;
}

private extern class NullResolver {
	static var instance(get, null):NullResolver;
	private static function get_instance():NullResolver;
	function resolveClass(name:String):Class<Dynamic>;
	function resolveEnum(name:String):Enum<Dynamic>;
	private function new():Void;
}

typedef TypeResolver = {
	function resolveClass(name:String):Class<Dynamic>;
	function resolveEnum(name:String):Enum<Dynamic>;
}
