package haxe.xml;

extern class Printer {
	static function print(xml:Xml, ?pretty:Bool = false):String;
	private var output:StringBuf;
	private var pretty:Bool;
	private function writeNode(value:Xml, tabs:String):Void;
	private function write(input:String):Void;
	private function newline():Void;
	private function hasChildren(value:Xml):Bool;
	private function new(pretty:Bool):Void;
}
