package haxe.zip;

extern class Writer {
	private static inline var CENTRAL_DIRECTORY_RECORD_FIELDS_SIZE:Int = 46;
	private static inline var LOCAL_FILE_HEADER_FIELDS_SIZE:Int = 30;
	private var o:haxe.io.Output;
	private var files:haxe.ds.List<{size:Int, name:String, fields:haxe.io.Bytes, date:Date, crc:Int, compressed:Bool, clen:Int}>;
	private function writeZipDate(date:Date):Void;
	function writeEntryHeader(f:Entry):Void;
	function write(files:haxe.ds.List<Entry>):Void;
	function writeCDR():Void;
	function new(o:haxe.io.Output):Void;
}
