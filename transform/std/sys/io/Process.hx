package sys.io;

private extern class NativeProcess {
	function close():Void;
	function exitCode():Int;
	function getPid():Int;
	function kill():Void;
	function readStderr(bytes:haxe.io.Bytes, pos:Int, len:Int):Int;
	function readStdout(bytes:haxe.io.Bytes, pos:Int, len:Int):Int;
	function closeStdin():Void;
	function writeStdin(bytes:haxe.io.Bytes, pos:Int, len:Int):Int;
	function new(cmd:String, ?args:Array<String>):Void;
}

private extern class Stdin extends haxe.io.Output {
	private var proc:NativeProcess;
	private var buf:haxe.io.Bytes;
	override function close():Void;
	override function writeByte(c:Int):Void;
	override function writeBytes(buf:haxe.io.Bytes, pos:Int, len:Int):Int;
	function new(proc:NativeProcess):Void;
}

private extern class Stdout extends haxe.io.Input {
	private var proc:NativeProcess;
	private var out:Bool;
	private var buf:haxe.io.Bytes;
	override function readByte():Int;
	override function readBytes(bytes:haxe.io.Bytes, pos:Int, len:Int):Int;
	function new(proc:NativeProcess, out:Bool):Void;
}

extern class Process {
	var stdout(default, null):haxe.io.Input;
	var stderr(default, null):haxe.io.Input;
	var stdin(default, null):haxe.io.Output;
	private var proc:NativeProcess;
	function getPid():Int;
	function exitCode(block:Bool = true):Null<Int>;
	function close():Void;
	function kill():Void;
	function new(cmd:String, ?args:Array<String>, ?detached:Bool):Void;
}
