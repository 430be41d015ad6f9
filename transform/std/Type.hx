@:runtime("Haxe.Type")
extern class Type {
	@:elixir("Haxe.Type.get_class({0})") @:null
	static function getClass<T>(o:T):Class<T>;
	static function getEnum(o:EnumValue):Enum<Dynamic>;
	static function getSuperClass(c:Class<Dynamic>):Class<Dynamic>;
	@:elixir("Haxe.Type.get_class_name({0})") @:null
	static function getClassName(c:Class<Dynamic>):String;
	@:elixir("Haxe.Enum.name({0})")
	static function getEnumName(e:Enum<Dynamic>):String;
	static function resolveClass(name:String):Class<Dynamic>;
	static function resolveEnum(name:String):Enum<Dynamic>;
	static function createInstance<T>(cl:Class<T>, args:Array<Dynamic>):T;
	static function createEmptyInstance<T>(cl:Class<T>):T;
	@:elixir("Haxe.Type.create_enum({shape0}, {1}, {2})", "0=enum")
	static function createEnum<T>(e:Enum<T>, constr:String, ?params:Array<Dynamic>):T;
	@:elixir("Haxe.Type.create_enum_index({shape0}, {1}, {2})", "0=enum")
	static function createEnumIndex<T>(e:Enum<T>, index:Int, ?params:Array<Dynamic>):T;
	static function getInstanceFields(c:Class<Dynamic>):Array<String>;
	static function getClassFields(c:Class<Dynamic>):Array<String>;
	@:elixir("Haxe.Type.get_enum_constructs({shape0})", "0=enum")
	static function getEnumConstructs(e:Enum<Dynamic>):Array<String>;
	@:elixir("Haxe.Type.typeof({0}, {enum0})", "0=enum")
	@:elixir("Haxe.Type.typeof({0})")
	static function typeof(v:Dynamic):ValueType;
	@:elixir("{0} == {1}")
	static function enumEq<T:EnumValue>(a:T, b:T):Bool;
	@:elixir("Haxe.Type.enum_constructor({0}, {names0})", "0=named")
	@:elixir("Haxe.Type.enum_constructor({0})")
	static function enumConstructor(e:EnumValue):String;
	@:elixir("Haxe.Type.enum_parameters({0})")
	static function enumParameters(e:EnumValue):Array<Dynamic>;
	@:elixir("Haxe.Type.enum_index({0}, {shape0})", "0=enum")
	static function enumIndex(e:EnumValue):Int;
	@:elixir("Haxe.Type.all_enums({shape0})", "0=enum")
	static function allEnums<T>(e:Enum<T>):Array<T>;
}

enum ValueType {
	TNull;
	TInt;
	TFloat;
	TBool;
	TObject;
	TFunction;
	TClass(c:Class<Dynamic>);
	TEnum(e:Enum<Dynamic>);
	TUnknown;
}
