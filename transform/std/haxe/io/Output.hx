package haxe.io;

// Bytes that grow, or a device.
@:runtime("Haxe.Output")
extern class Output {
	@:elixir("{this}.big_endian") var bigEndian(default, set):Bool;
	@:change("Haxe.Output.write({this}, <<{0}>>)") @:effect function writeByte(c:Int):Void;
	@:pair("Haxe.Output.write_bytes({this}, {0}, {1}, {2})") @:effect function writeBytes(s:Bytes, pos:Int, len:Int):Int;
	@:change("{this}") function flush():Void;
	@:change("Haxe.Output.close({this})") @:effect function close():Void;
	@:elixir("{0}") @:change("%{{this} | big_endian: {0}}") private function set_bigEndian(b:Bool):Bool;
	@:change("Haxe.Output.write({this}, {0})") @:effect function write(s:Bytes):Void;
	@:change("Haxe.Output.write({this}, Haxe.Bytes.part({0}, {1}, {2}))") @:effect function writeFullBytes(s:Bytes, pos:Int, len:Int):Void;
	@:change("Haxe.Output.write_int({this}, Haxe.Bytes.bits32({0}), 32)") @:effect function writeFloat(x:Float):Void;
	@:change("Haxe.Output.write_int({this}, Haxe.Bytes.bits64({0}), 64)") @:effect function writeDouble(x:Float):Void;
	@:change("Haxe.Output.write_int({this}, {0}, 8)") @:effect function writeInt8(x:Int):Void;
	@:change("Haxe.Output.write_int({this}, {0}, 16)") @:effect function writeInt16(x:Int):Void;
	@:change("Haxe.Output.write_int({this}, {0}, 16)") @:effect function writeUInt16(x:Int):Void;
	@:change("Haxe.Output.write_int({this}, {0}, 24)") @:effect function writeInt24(x:Int):Void;
	@:change("Haxe.Output.write_int({this}, {0}, 24)") @:effect function writeUInt24(x:Int):Void;
	@:change("Haxe.Output.write_int({this}, {0}, 32)") @:effect function writeInt32(x:Int):Void;
	@:change("{this}") function prepare(nbytes:Int):Void;
	function writeInput(i:Input, ?bufsize:Int):Void;
	@:change("Haxe.Output.write({this}, {0})") @:effect function writeString(s:String, ?encoding:Encoding):Void;
}
