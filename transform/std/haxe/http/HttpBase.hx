package haxe.http;

private typedef StringKeyValue = {
	var value:String;
	var name:String;
}

extern class HttpBase {
	var url:String;
	var responseData(get, null):Null<String>;
	var responseBytes(default, null):Null<haxe.io.Bytes>;
	private var responseAsString:Null<String>;
	private var postData:Null<String>;
	private var postBytes:Null<haxe.io.Bytes>;
	private var headers:Array<StringKeyValue>;
	private var params:Array<StringKeyValue>;
	private final emptyOnData:String -> Void;
	function setHeader(name:String, value:String):Void;
	function addHeader(header:String, value:String):Void;
	function setParameter(name:String, value:String):Void;
	function addParameter(name:String, value:String):Void;
	function setPostData(data:Null<String>):Void;
	function setPostBytes(data:Null<haxe.io.Bytes>):Void;
	function request(?post:Bool):Void;
	dynamic function onData(data:String):Void;
	dynamic function onBytes(data:haxe.io.Bytes):Void;
	dynamic function onError(msg:String):Void;
	dynamic function onStatus(status:Int):Void;
	private function hasOnData():Bool;
	private function success(data:haxe.io.Bytes):Void;
	private function get_responseData():Null<String>;
	function new(url:String):Void;
}
