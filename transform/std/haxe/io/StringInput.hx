package haxe.io;

extern class StringInput extends BytesInput {
	function new(s:String):Void;
}
