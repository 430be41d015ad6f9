package haxe;

extern class Timer {
	@:elixir("System.monotonic_time(:microsecond) / 1_000_000") @:effect
	static function stamp():Float;
	static function delay(f:() -> Void, time_ms:Int):Timer;
	static function measure<T>(f:() -> T, ?pos:PosInfos):T;
	private var thread:sys.thread.Thread;
	private var eventHandler:sys.thread.EventLoop.EventHandler;
	function stop():Void;
	dynamic function run():Void;
	function new(time_ms:Int):Void;
}
