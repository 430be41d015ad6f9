package haxe.io;

extern class BytesInput extends Input {
	private var b:BytesData;
	private var pos:Int;
	private var len:Int;
	private var totlen:Int;
	var position(get, set):Int;
	var length(get, null):Int;
	private function get_position():Int;
	private function get_length():Int;
	private function set_position(p:Int):Int;
	override function readByte():Int;
	override function readBytes(buf:Bytes, pos:Int, len:Int):Int;
	function new(b:Bytes, ?pos:Int, ?len:Int):Void;
}
