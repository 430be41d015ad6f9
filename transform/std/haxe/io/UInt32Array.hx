package haxe.io;

typedef UInt32ArrayData = ArrayBufferView.ArrayBufferViewData;

extern abstract UInt32Array(UInt32ArrayData) {
	public static inline var BYTES_PER_ELEMENT:Int = 4;
	public var length(get, null):Int;
	public var view(get, null):ArrayBufferView;
	public function new(elements:Int):Void;
	private function get_length():Int;
	public function get_view():ArrayBufferView;
	@:arrayAccess public function get(index:Int):UInt;
	@:arrayAccess public function set(index:Int, value:UInt):UInt;
	public function sub(begin:Int, ?length:Int):UInt32Array;
	public function subarray(?begin:Int, ?end:Int):UInt32Array;
	public function getData():UInt32ArrayData;
	public static function fromData(d:UInt32ArrayData):UInt32Array;
	public static function fromArray(a:Array<UInt>, pos:Int = 0, ?length:Int):UInt32Array;
	public static function fromBytes(bytes:Bytes, bytePos:Int = 0, ?length:Int):UInt32Array;
}
