package haxe.zip;

enum ExtraField {
	FUnknown(tag:Int, bytes:haxe.io.Bytes);
	FInfoZipUnicodePath(name:String, crc:Int);
	FUtf8;
}

typedef Entry = {
	var fileTime:Date;
	var fileSize:Int;
	var fileName:String;
	var ?extraFields:haxe.ds.List<ExtraField>;
	var dataSize:Int;
	var data:Null<haxe.io.Bytes>;
	var crc32:Null<Int>;
	var compressed:Bool;
}
