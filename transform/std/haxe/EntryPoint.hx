package haxe;

extern class EntryPoint {
	private static var mutex:sys.thread.Mutex;
	private static var mainThread:sys.thread.Thread;
	private static var pending:Array<() -> Void>;
	static var threadCount(default, null):Int;
	static function wakeup():Void;
	static function runInMainThread(f:() -> Void):Void;
	static function addThread(f:() -> Void):Void;
	private static function processEvents():Float;
	static function run():Void;
}
