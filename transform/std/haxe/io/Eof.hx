package haxe.io;

extern class Eof {
	function new():Void;
	private function toString():String;
}
