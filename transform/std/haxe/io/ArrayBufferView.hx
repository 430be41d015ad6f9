package haxe.io;

typedef ArrayBufferViewData = ArrayBufferViewImpl;

extern class ArrayBufferViewImpl {
	var bytes:Bytes;
	var byteOffset:Int;
	var byteLength:Int;
	function sub(begin:Int, ?length:Int):ArrayBufferViewImpl;
	function subarray(?begin:Int, ?end:Int):ArrayBufferViewImpl;
	function new(bytes:Bytes, pos:Int, length:Int):Void;
}

extern abstract ArrayBufferView(ArrayBufferViewData) {
	public var buffer(get, null):Bytes;
	public var byteOffset(get, null):Int;
	public var byteLength(get, null):Int;
	public function new(size:Int):Void;
	private function get_byteOffset():Int;
	private function get_byteLength():Int;
	private function get_buffer():Bytes;
	public function sub(begin:Int, ?length:Int):ArrayBufferView;
	public function subarray(?begin:Int, ?end:Int):ArrayBufferView;
	public function getData():ArrayBufferViewData;
	public static function fromData(a:ArrayBufferViewData):ArrayBufferView;
	public static function fromBytes(bytes:Bytes, pos:Int = 0, ?length:Int):ArrayBufferView;
}
