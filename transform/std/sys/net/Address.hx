package sys.net;

extern class Address {
	var host:Int;
	var port:Int;
	function getHost():Host;
	function compare(a:Address):Int;
	function clone():Address;
	function new():Void;
}
