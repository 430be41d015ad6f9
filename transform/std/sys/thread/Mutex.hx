package sys.thread;

extern class Mutex {
	function acquire():Void;
	function tryAcquire():Bool;
	function release():Void;
	function new():Void;
}
