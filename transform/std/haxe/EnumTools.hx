package haxe;

@:runtime("Haxe.Type")
extern class EnumTools {
	static function getName<T>(e:Enum<T>):String;
	@:elixir("Haxe.Type.create_enum({shape0}, {1}, {2})", "0=enum")
	static function createByName<T>(e:Enum<T>, constr:String, ?params:Array<Dynamic>):T;
	@:elixir("Haxe.Type.create_enum_index({shape0}, {1}, {2})", "0=enum")
	static function createByIndex<T>(e:Enum<T>, index:Int, ?params:Array<Dynamic>):T;
	@:elixir("Haxe.Type.all_enums({shape0})", "0=enum")
	static function createAll<T>(e:Enum<T>):Array<T>;
	@:elixir("Haxe.Type.get_enum_constructs({shape0})", "0=enum")
	static function getConstructors<T>(e:Enum<T>):Array<String>;
}

@:runtime("Haxe.Type")
extern class EnumValueTools {
	@:elixir("{0} == {1}")
	static function equals<T:EnumValue>(a:T, b:T):Bool;
	@:elixir("Haxe.Type.enum_constructor({0}, {names0})", "0=named")
	@:elixir("Haxe.Type.enum_constructor({0})")
	static function getName(e:EnumValue):String;
	@:elixir("Haxe.Type.enum_parameters({0})")
	static function getParameters(e:EnumValue):Array<Dynamic>;
	@:elixir("Haxe.Type.enum_index({0}, {shape0})", "0=enum")
	static function getIndex(e:EnumValue):Int;
}
