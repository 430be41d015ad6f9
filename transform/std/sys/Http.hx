package sys;

extern class Http extends haxe.http.HttpBase {
	static var PROXY:{port:Int, host:String, auth:{user:String, pass:String}};
	static function requestUrl(url:String):String;
	var noShutdown:Bool;
	var cnxTimeout:Float;
	var responseHeaders:Map<String, String>;
	private var chunk_size:Null<Int>;
	private var chunk_buf:haxe.io.Bytes;
	private var file:{size:Int, param:String, mimeType:String, io:haxe.io.Input, filename:String};
	override function request(?post:Bool):Void;
	@:deprecated("Use fileTransfer instead") function fileTransfert(argname:String, filename:String, file:haxe.io.Input, size:Int, mimeType:String = "application/octet-stream"):Void;
	function fileTransfer(argname:String, filename:String, file:haxe.io.Input, size:Int, mimeType:String = "application/octet-stream"):Void;
	function customRequest(post:Bool, api:haxe.io.Output, ?sock:sys.net.Socket, ?method:String):Void;
	private function writeBody(body:Null<haxe.io.BytesOutput>, fileInput:Null<haxe.io.Input>, fileSize:Int, boundary:Null<String>, sock:sys.net.Socket):Void;
	private function readHttpResponse(api:haxe.io.Output, sock:sys.net.Socket):Void;
	private function readChunk(chunk_re:EReg, api:haxe.io.Output, buf:haxe.io.Bytes, len:Int):Bool;
	function new(url:String):Void;
}
