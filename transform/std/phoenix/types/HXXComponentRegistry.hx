package phoenix.types;

// Templates are checked where they are read: nothing of this is at run time.
extern class HXXComponentRegistry {
	static function isRegisteredElement(elementName:String):Bool;
	static function validateAttribute(elementName:String, attributeName:String):Bool;
	static function getAllowedAttributes(elementName:String):Array<String>;
	static function toHtmlAttribute(name:String):String;
}
