package haxe;

extern class EnumTools {
	static function getName<T>(e:Enum<T>):String;
	static function createByName<T>(e:Enum<T>, constr:String, ?params:Array<Dynamic>):T;
	static function createByIndex<T>(e:Enum<T>, index:Int, ?params:Array<Dynamic>):T;
	static function createAll<T>(e:Enum<T>):Array<T>;
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
	static function getIndex(e:EnumValue):Int;
}
