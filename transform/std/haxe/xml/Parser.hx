package haxe.xml;

private enum abstract S(Int) {
	var IGNORE_SPACES = 0;
	var BEGIN = 1;
	var BEGIN_NODE = 2;
	var TAG_NAME = 3;
	var BODY = 4;
	var ATTRIB_NAME = 5;
	var EQUALS = 6;
	var ATTVAL_BEGIN = 7;
	var ATTRIB_VAL = 8;
	var CHILDS = 9;
	var CLOSE = 10;
	var WAIT_END = 11;
	var WAIT_END_RET = 12;
	var PCDATA = 13;
	var HEADER = 14;
	var COMMENT = 15;
	var DOCTYPE = 16;
	var CDATA = 17;
	var ESCAPE = 18;
}

extern class XmlParserException {
	var message:String;
	var lineNumber:Int;
	var positionAtLine:Int;
	var position:Int;
	var xml:String;
	function toString():String;
	function new(message:String, xml:String, position:Int):Void;
}

extern class Parser {
	private static var escapes:haxe.ds.StringMap<String>;
	static function parse(str:String, strict:Bool = false):Xml;
	private static function doParse(str:String, strict:Bool, p:Int = 0, ?parent:Xml):Int;
	private static function isValidChar(c:Int):Bool;
}
