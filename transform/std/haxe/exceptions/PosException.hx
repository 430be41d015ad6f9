package haxe.exceptions;

extern class PosException extends haxe.Exception {
	final posInfos:haxe.PosInfos;
	override function toString():String;
	function new(message:String, ?previous:haxe.Exception, ?pos:haxe.PosInfos):Void;
}
