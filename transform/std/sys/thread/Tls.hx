package sys.thread;

extern class Tls<T> {
	var value(get, set):T;
	function new():Void;
}
