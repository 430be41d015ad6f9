package haxe.io;

typedef Float64ArrayData = ArrayBufferView.ArrayBufferViewData;

extern abstract Float64Array(Float64ArrayData) {
	public static inline var BYTES_PER_ELEMENT:Int = 8;
	public var length(get, null):Int;
	public var view(get, null):ArrayBufferView;
	public function new(elements:Int):Void;
	private function get_length():Int;
	public function get_view():ArrayBufferView;
	@:arrayAccess public function get(index:Int):Float;
	@:arrayAccess public function set(index:Int, value:Float):Float;
	public function sub(begin:Int, ?length:Int):Float64Array;
	public function subarray(?begin:Int, ?end:Int):Float64Array;
	public function getData():Float64ArrayData;
	public static function fromData(d:Float64ArrayData):Float64Array;
	public static function fromArray(a:Array<Float>, pos:Int = 0, ?length:Int):Float64Array;
	public static function fromBytes(bytes:Bytes, bytePos:Int = 0, ?length:Int):Float64Array;
}
