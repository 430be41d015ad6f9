package haxe.io;

typedef UInt8ArrayData = ArrayBufferView.ArrayBufferViewData;

extern abstract UInt8Array(UInt8ArrayData) {
	public static inline var BYTES_PER_ELEMENT:Int = 1;
	public var length(get, null):Int;
	public var view(get, null):ArrayBufferView;
	public function new(elements:Int):Void;
	private function get_length():Int;
	public function get_view():ArrayBufferView;
	@:arrayAccess public function get(index:Int):Int;
	@:arrayAccess public function set(index:Int, value:Int):Int;
	public function sub(begin:Int, ?length:Int):UInt8Array;
	public function subarray(?begin:Int, ?end:Int):UInt8Array;
	public function getData():UInt8ArrayData;
	public static function fromData(d:UInt8ArrayData):UInt8Array;
	public static function fromArray(a:Array<Int>, pos:Int = 0, ?length:Int):UInt8Array;
	public static function fromBytes(bytes:Bytes, bytePos:Int = 0, ?length:Int):UInt8Array;
}
