package sys.thread;

extern class NoEventLoopException extends haxe.Exception {
	function new(msg:String = "Event loop is not available. Refer to sys.thread.Thread.runWithEventLoop.", ?previous:haxe.Exception):Void;
}
