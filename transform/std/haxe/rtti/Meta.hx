package haxe.rtti;

private typedef MetaObject = {
	var ?statics:Dynamic<Dynamic<Null<Array<Dynamic>>>>;
	var ?obj:Dynamic<Null<Array<Dynamic>>>;
	var ?fields:Dynamic<Dynamic<Null<Array<Dynamic>>>>;
}

extern class Meta {
	static function getType(t:Dynamic):Dynamic<Array<Dynamic>>;
	private static function isInterface(t:Dynamic):Bool;
	private static function getMeta(t:Dynamic):MetaObject;
	static function getStatics(t:Dynamic):Dynamic<Dynamic<Array<Dynamic>>>;
	static function getFields(t:Dynamic):Dynamic<Dynamic<Array<Dynamic>>>;
}
