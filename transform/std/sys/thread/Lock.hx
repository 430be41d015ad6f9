package sys.thread;

extern class Lock {
	function wait(?timeout:Float):Bool;
	function release():Void;
	function new():Void;
}
