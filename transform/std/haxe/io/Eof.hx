package haxe.io;

extern class Eof {
	function new():Void;
	function toString():String;
}
