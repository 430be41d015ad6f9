package haxe.zip;

extern class Tools {
	static function compress(f:Entry, level:Int):Void;
	static function uncompress(f:Entry):Void;
}
