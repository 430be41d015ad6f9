package haxe;

extern class Serializer {
	static var USE_CACHE:Bool;
	static var USE_ENUM_INDEX:Bool;
	private static var BASE64:String;
	private static var BASE64_CODES:haxe.ds.Vector<Null<Int>>;
	static function run(v:Dynamic):String;
	private var buf:StringBuf;
	private var cache:Array<Dynamic>;
	private var shash:haxe.ds.StringMap<Int>;
	private var scount:Int;
	var useCache:Bool;
	var useEnumIndex:Bool;
	function toString():String;
	private function serializeString(s:String):Void;
	private function serializeRef(v:Dynamic):Bool;
	private function serializeFields(v:{}):Void;
	function serialize(v:Dynamic):Void;
	function serializeException(e:Dynamic):Void;
	function new():Void;
	private function __getField(o:Dynamic, f:String):Dynamic;
}
