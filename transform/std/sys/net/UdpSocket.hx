package sys.net;

extern class UdpSocket extends Socket {
	function setBroadcast(b:Bool):Void;
	function sendTo(buf:haxe.io.Bytes, pos:Int, len:Int, addr:Address):Int;
	function readFrom(buf:haxe.io.Bytes, pos:Int, len:Int, addr:Address):Int;
	function new():Void;
}
