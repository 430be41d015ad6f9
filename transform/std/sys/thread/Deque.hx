package sys.thread;

extern class Deque<T> {
	function add(i:T):Void;
	function push(i:T):Void;
	function pop(block:Bool):Null<T>;
	function new():Void;
}
