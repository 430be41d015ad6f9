package haxe.io;

typedef UInt16ArrayData = ArrayBufferView.ArrayBufferViewData;

extern abstract UInt16Array(UInt16ArrayData) {
	public static inline var BYTES_PER_ELEMENT:Int = 2;
	public var length(get, null):Int;
	public var view(get, null):ArrayBufferView;
	public function new(elements:Int):Void;
	private function get_length():Int;
	public function get_view():ArrayBufferView;
	@:arrayAccess public function get(index:Int):Int;
	@:arrayAccess public function set(index:Int, value:Int):Int;
	public function sub(begin:Int, ?length:Int):UInt16Array;
	public function subarray(?begin:Int, ?end:Int):UInt16Array;
	public function getData():UInt16ArrayData;
	public static function fromData(d:UInt16ArrayData):UInt16Array;
	public static function fromArray(a:Array<Int>, pos:Int = 0, ?length:Int):UInt16Array;
	public static function fromBytes(bytes:Bytes, bytePos:Int = 0, ?length:Int):UInt16Array;
}
