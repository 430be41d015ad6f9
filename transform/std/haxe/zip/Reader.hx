package haxe.zip;

extern class Reader {
	static function readZip(i:haxe.io.Input):haxe.ds.List<Entry>;
	static function unzip(f:Entry):Null<haxe.io.Bytes>;
	private var i:haxe.io.Input;
	private function readZipDate():Date;
	private function readExtraFields(length:Int):haxe.ds.List<Entry.ExtraField>;
	function readEntryHeader():Entry;
	function read():haxe.ds.List<Entry>;
	function new(i:haxe.io.Input):Void;
}
