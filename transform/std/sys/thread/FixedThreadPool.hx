package sys.thread;

extern class FixedThreadPool implements IThreadPool {
	private static function shutdownTask():Void;
	var threadsCount(get, null):Int;
	private function get_threadsCount():Int;
	var isShutdown(get, null):Bool;
	private var _isShutdown:Bool;
	private function get_isShutdown():Bool;
	private final pool:Array<Worker>;
	private final poolMutex:Mutex;
	private final queue:Deque<() -> Void>;
	function run(task:() -> Void):Void;
	function shutdown():Void;
	function new(threadsCount:Int):Void;
}

private extern class ShutdownException extends haxe.Exception {
	function new(message:String, ?previous:haxe.Exception, ?native:Any):Void;
}

private extern class Worker {
	private var thread:Thread;
	private final queue:Deque<Null<() -> Void>>;
	private function loop():Void;
	function new(queue:Deque<Null<() -> Void>>):Void;
}
