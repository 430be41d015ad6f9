package sys.net;

extern class Host {
	var host(default, null):String;
	var ip(default, null):Int;
	function toString():Dynamic;
	function reverse():Dynamic;
	private function init(ip:Int):Void;
	function new(name:String):Void;
	static function localhost():String;
	private static function hostReverse(ip:Int):String;
	private static function hostToString(ip:Int):String;
	private static function resolve(name:String):Int;
}
