package sys.thread;

extern interface IThreadPool {
	function get_threadsCount():Int;
	function get_isShutdown():Bool;
	var threadsCount(get, null):Int;
	var isShutdown(get, null):Bool;
	function run(task:() -> Void):Void;
	function shutdown():Void;
}
