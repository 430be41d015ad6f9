// Templates; not supported yet, refused where they are used.
extern class HXX {
	static function hxx(templateStr:String):String;
	static function block(content:String):String;
}
