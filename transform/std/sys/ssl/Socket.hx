package sys.ssl;

private extern class SocketInput extends haxe.io.Input {
	@:allow(sys.ssl.Socket) private var socket:Socket;
	private var readBuf:haxe.io.Bytes;
	override function readByte():Int;
	override function readBytes(buf:haxe.io.Bytes, pos:Int, len:Int):Int;
	override function close():Void;
	function new(s:Socket):Void;
}

private extern class SocketOutput extends haxe.io.Output {
	@:allow(sys.ssl.Socket) private var socket:Socket;
	private var writeBuf:haxe.io.Bytes;
	override function writeByte(c:Int):Void;
	override function writeBytes(buf:haxe.io.Bytes, pos:Int, len:Int):Int;
	override function close():Void;
	function new(s:Socket):Void;
}

extern class Socket extends sys.net.Socket {
	static var DEFAULT_VERIFY_CERT:Null<Bool>;
	static var DEFAULT_CA:Null<Certificate>;
	private var conf:mbedtls.Config;
	private var ssl:mbedtls.Ssl;
	var verifyCert:Null<Bool>;
	private var caCert:Null<Certificate>;
	private var hostname:String;
	private var handshakeDone:Bool;
	private var isBlocking:Bool;
	private override function init(socket:Dynamic):Void;
	override function connect(host:sys.net.Host, port:Int):Void;
	function handshake():Void;
	override function setBlocking(b:Bool):Void;
	function setCA(cert:Certificate):Void;
	function setHostname(name:String):Void;
	override function close():Void;
	override function bind(host:sys.net.Host, port:Int):Void;
	override function accept():Socket;
	function addSNICertificate(cbServernameMatch:String -> Bool, cert:Certificate, key:Key):Void;
	function peerCertificate():Certificate;
	function setCertificate(cert:Certificate, key:Key):Void;
	private function buildConfig(server:Bool):mbedtls.Config;
	function new():Void;
}
