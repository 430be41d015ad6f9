package haxe.format;

@:runtime("Haxe.Json")
extern class JsonPrinter {
	@:elixir("Haxe.Json.stringify({0})", "argc=1")
	@:elixir("Haxe.Json.stringify({0}, {1}, {2})") @:calls(1)
	static function print(o:Dynamic, ?replacer:(key:Dynamic, value:Dynamic) -> Dynamic, ?space:String):String;
	private var buf:StringBuf;
	private var replacer:(key:Dynamic, value:Dynamic) -> Dynamic;
	private var indent:String;
	private var pretty:Bool;
	private var nind:Int;
	private function ipad():Void;
	private function newl():Void;
	private function write(k:Dynamic, v:Dynamic):Void;
	private function classString(v:Dynamic):Void;
	private function objString(v:Dynamic):Void;
	private function fieldsString(v:Dynamic, fields:Array<String>):Void;
	private function quote(s:String):Void;
	private function new(replacer:(key:Dynamic, value:Dynamic) -> Dynamic, space:String):Void;
	private function addChar(c:Int):Void;
	private function add(v:String):Void;
}
