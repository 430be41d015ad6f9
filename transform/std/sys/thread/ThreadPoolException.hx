package sys.thread;

extern class ThreadPoolException extends haxe.Exception {
	function new(message:String, ?previous:haxe.Exception, ?native:Any):Void;
}
