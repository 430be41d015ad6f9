package haxe.io;

extern class Eof {
	@:elixir("{:haxe_io_eof}") function new():Void;
	@:elixir("\"Eof\"") private function toString():String;
}
