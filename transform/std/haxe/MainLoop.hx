package haxe;

extern class MainEvent {
	private var f:() -> Void;
	private var prev:MainEvent;
	private var next:MainEvent;
	var isBlocking:Bool;
	var nextRun(default, null):Float;
	var priority(default, null):Int;
	function delay(t:Null<Float>):Void;
	function call():Void;
	function stop():Void;
	private function new(f:() -> Void, p:Int):Void;
}

extern class MainLoop {
	private static var eventLoopHandler:Null<sys.thread.EventLoop.EventHandler>;
	private static var mutex:sys.thread.Mutex;
	private static var mainThread:sys.thread.Thread;
	private static var pending:MainEvent;
	static var threadCount(get, null):Int;
	private static function get_threadCount():Int;
	static function hasEvents():Bool;
	static function addThread(f:() -> Void):Void;
	static function runInMainThread(f:() -> Void):Void;
	static function add(f:() -> Void, priority:Int = 0):MainEvent;
	private static function injectIntoEventLoop(waitMs:Int):Void;
	private static function sortEvents():Void;
	private static function tick():Float;
}
