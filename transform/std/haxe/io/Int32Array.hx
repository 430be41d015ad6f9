package haxe.io;

typedef Int32ArrayData = ArrayBufferView.ArrayBufferViewData;

extern abstract Int32Array(Int32ArrayData) {
	public static inline var BYTES_PER_ELEMENT:Int = 4;
	public var length(get, null):Int;
	public var view(get, null):ArrayBufferView;
	public function new(elements:Int):Void;
	private function get_length():Int;
	public function get_view():ArrayBufferView;
	@:arrayAccess public function get(index:Int):Int;
	@:arrayAccess public function set(index:Int, value:Int):Int;
	public function sub(begin:Int, ?length:Int):Int32Array;
	public function subarray(?begin:Int, ?end:Int):Int32Array;
	public function getData():Int32ArrayData;
	public static function fromData(d:Int32ArrayData):Int32Array;
	public static function fromArray(a:Array<Int>, pos:Int = 0, ?length:Int):Int32Array;
	public static function fromBytes(bytes:Bytes, bytePos:Int = 0, ?length:Int):Int32Array;
}
