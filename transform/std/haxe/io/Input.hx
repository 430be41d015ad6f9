package haxe.io;

// Bytes with a place in them, or a device.
@:runtime("Haxe.Input")
extern class Input {
	@:elixir("{this}.big_endian") var bigEndian(default, set):Bool;
	@:pair("Haxe.Input.read_byte({this})") @:effect function readByte():Int;
	function readBytes(s:Bytes, pos:Int, len:Int):Int;
	@:change("Haxe.Input.close({this})") @:effect function close():Void;
	@:elixir("{0}") @:change("%{{this} | big_endian: {0}}") private function set_bigEndian(b:Bool):Bool;
	@:pair("Haxe.Input.read_all({this})") @:effect function readAll(?bufsize:Int):Bytes;
	function readFullBytes(s:Bytes, pos:Int, len:Int):Void;
	@:pair("Haxe.Input.read({this}, {0})") @:effect function read(nbytes:Int):Bytes;
	@:pair("Haxe.Input.read_until({this}, {0})") @:effect function readUntil(end:Int):String;
	@:pair("Haxe.Input.read_line({this})") @:effect function readLine():String;
	@:pair("Haxe.Input.read_float({this})") @:effect @:special function readFloat():Float;
	@:pair("Haxe.Input.read_double({this})") @:effect @:special function readDouble():Float;
	@:pair("Haxe.Input.read_signed({this}, 1)") @:effect function readInt8():Int;
	@:pair("Haxe.Input.read_signed({this}, 2)") @:effect function readInt16():Int;
	@:pair("Haxe.Input.read_unsigned({this}, 2)") @:effect function readUInt16():Int;
	@:pair("Haxe.Input.read_signed({this}, 3)") @:effect function readInt24():Int;
	@:pair("Haxe.Input.read_unsigned({this}, 3)") @:effect function readUInt24():Int;
	@:pair("Haxe.Input.read_signed({this}, 4)") @:effect function readInt32():Int;
	@:pair("Haxe.Input.read({this}, {0})") @:effect function readString(len:Int, ?encoding:Encoding):String;
}
