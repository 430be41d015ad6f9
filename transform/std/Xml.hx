enum abstract XmlType(Int) {
	var Element = 0;
	var PCData = 1;
	var CData = 2;
	var Comment = 3;
	var DocType = 4;
	var ProcessingInstruction = 5;
	var Document = 6;
	public function toString():String;
}

extern class Xml {
	static var Element(default, null):XmlType;
	static var PCData(default, null):XmlType;
	static var CData(default, null):XmlType;
	static var Comment(default, null):XmlType;
	static var DocType(default, null):XmlType;
	static var ProcessingInstruction(default, null):XmlType;
	static var Document(default, null):XmlType;
	static function parse(str:String):Xml;
	static function createElement(name:String):Xml;
	static function createPCData(data:String):Xml;
	static function createCData(data:String):Xml;
	static function createComment(data:String):Xml;
	static function createDocType(data:String):Xml;
	static function createProcessingInstruction(data:String):Xml;
	static function createDocument():Xml;
	var nodeType(default, null):XmlType;
	@:isVar var nodeName(get, set):String;
	@:isVar var nodeValue(get, set):String;
	var parent(default, null):Xml;
	private var children:Array<Xml>;
	private var attributeMap:Map<String, String>;
	private function get_nodeName():String;
	private function set_nodeName(v:String):String;
	private function get_nodeValue():String;
	private function set_nodeValue(v:String):String;
	function get(att:String):String;
	function set(att:String, value:String):Void;
	function remove(att:String):Void;
	function exists(att:String):Bool;
	function attributes():Iterator<String>;
	function iterator():Iterator<Xml>;
	function elements():Iterator<Xml>;
	function elementsNamed(name:String):Iterator<Xml>;
	function firstChild():Xml;
	function firstElement():Xml;
	function addChild(x:Xml):Void;
	function removeChild(x:Xml):Bool;
	function insertChild(x:Xml, pos:Int):Void;
	function toString():String;
	private function ensureElementType():Void;
	private function new(nodeType:XmlType):Void;
}
