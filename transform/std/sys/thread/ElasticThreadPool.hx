package sys.thread;

extern class ElasticThreadPool implements IThreadPool {
	var threadsCount(get, null):Int;
	var maxThreadsCount:Int;
	var isShutdown(get, null):Bool;
	private var _isShutdown:Bool;
	private function get_isShutdown():Bool;
	private final pool:Array<Worker>;
	private final queue:Deque<() -> Void>;
	private final mutex:Mutex;
	private final threadTimeout:Float;
	function run(task:() -> Void):Void;
	function shutdown():Void;
	private function get_threadsCount():Int;
	function new(maxThreadsCount:Int, threadTimeout:Float = 60):Void;
}

private extern class Worker {
	var task(default, null):Null<() -> Void>;
	var dead(default, null):Bool;
	private final deathMutex:Mutex;
	private final waiter:Lock;
	private final queue:Deque<() -> Void>;
	private final timeout:Float;
	private var thread:Thread;
	private var isShutdown:Bool;
	function wakeup(task:() -> Void):Void;
	function shutdown():Void;
	private function start():Void;
	private function loop():Void;
	function new(queue:Deque<() -> Void>, timeout:Float):Void;
}
