package sys.net;

private extern class SocketOutput extends haxe.io.Output {
	private var socket:Dynamic;
	override function writeByte(c:Int):Void;
	override function writeBytes(buf:haxe.io.Bytes, pos:Int, len:Int):Int;
	override function close():Void;
	function new(socket:Dynamic):Void;
}

private extern class SocketInput extends haxe.io.Input {
	private var socket:Dynamic;
	override function readByte():Int;
	override function readBytes(buf:haxe.io.Bytes, pos:Int, len:Int):Int;
	override function close():Void;
	function new(socket:Dynamic):Void;
}

extern class Socket {
	static function select(read:Array<Socket>, write:Array<Socket>, others:Array<Socket>, ?timeout:Float):{write:Array<Socket>, read:Array<Socket>, others:Array<Socket>};
	var input(default, null):haxe.io.Input;
	var output(default, null):haxe.io.Output;
	var custom:Dynamic;
	private var socket:Dynamic;
	private function init(socket:Dynamic):Void;
	function close():Void;
	function read():String;
	function write(content:String):Void;
	function connect(host:Host, port:Int):Void;
	function listen(connections:Int):Void;
	function shutdown(read:Bool, write:Bool):Void;
	function bind(host:Host, port:Int):Void;
	function accept():Socket;
	function peer():{port:Int, host:Host};
	function host():{port:Int, host:Host};
	function setTimeout(timeout:Float):Void;
	function waitForRead():Void;
	function setBlocking(b:Bool):Void;
	function setFastSend(b:Bool):Void;
	function new():Void;
}
