package sys.thread;

private typedef ThreadImpl = Dynamic;

extern abstract Thread(ThreadImpl) from ThreadImpl {
	public var events(get, null):EventLoop;
	private function new(h:Dynamic):Void;
	public function sendMessage(msg:Dynamic):Void;
	public static function current():Thread;
	public static function create(job:() -> Void):Thread;
	public static function runWithEventLoop(job:() -> Void):Void;
	public static function createWithEventLoop(job:() -> Void):Thread;
	public static function readMessage(block:Bool):Dynamic;
	public static function yield():Void;
	@:op(A == B) public function equals(other:Thread):Bool;
	private function getHandle():Dynamic;
	private function get_events():EventLoop;
	private static function processEvents():Void;
}
