package haxe.format;

@:runtime("Haxe.Json")
extern class JsonParser {
	@:elixir("Haxe.Json.parse({0})") @:effect
	static function parse(str:String):Dynamic;
	private var str:String;
	private var pos:Int;
	private function doParse():Dynamic;
	private function parseRec():Dynamic;
	private function parseString():String;
	private function parseNumber(c:Int):Dynamic;
	private function nextChar():Int;
	private function invalidChar():Void;
	private function invalidNumber(start:Int):Void;
	private function new(str:String):Void;
}
