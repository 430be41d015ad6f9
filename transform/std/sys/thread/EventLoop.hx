package sys.thread;

enum NextEventTime {
	Now;
	Never;
	AnyTime(time:Null<Float>);
	At(time:Float);
}

extern abstract EventHandler(RegularEvent) from RegularEvent to RegularEvent {
}

private extern class RegularEvent {
	var timer:Null<LuvTimer>;
	var event:() -> Void;
	function run():Void;
	function new(e:() -> Void):Void;
}

extern class EventLoop {
	private static final noop:() -> Void;
	@:allow(eval.luv.Loop) private final handle:Dynamic;
	private final mutex:Mutex;
	private final oneTimeEvents:Array<Null<() -> Void>>;
	private var oneTimeEventsIdx:Int;
	private final wakeup:Dynamic;
	private var promisedEventsCount:Int;
	private var pending:Array<() -> Void>;
	private var looping:Bool;
	function repeat(event:() -> Void, intervalMs:Int):EventHandler;
	function cancel(eventHandler:EventHandler):Void;
	function promise():Void;
	function run(event:() -> Void):Void;
	function runPromised(event:() -> Void):Void;
	private function refUnref():Void;
	function progress():NextEventTime;
	function wait(?timeout:Float):Bool;
	function loop():Void;
	private function consumePending(?_:Dynamic):Void;
	function new():Void;
}
