@:runtime("Haxe.Reflect")
extern class Reflect {
	@:elixir("Haxe.Reflect.has_field({0}, {1})")
	static function hasField(o:Dynamic, field:String):Bool;
	@:elixir("Haxe.Reflect.field({0}, {1})") @:place
	static function field(o:Dynamic, field:String):Dynamic;
	@:changeArgument(0, "Haxe.Reflect.set_field({0}, {1}, {2})") @:keeps(2)
	static function setField(o:Dynamic, field:String, value:Dynamic):Void;
	@:elixir("Haxe.Reflect.field({0}, {1})") @:place
	static function getProperty(o:Dynamic, field:String):Dynamic;
	@:changeArgument(0, "Haxe.Reflect.set_field({0}, {1}, {2})") @:keeps(2)
	static function setProperty(o:Dynamic, field:String, value:Dynamic):Void;
	@:elixir("apply({1}, {2})") @:effect
	static function callMethod(o:Dynamic, func:haxe.Constraints.Function, args:Array<Dynamic>):Dynamic;
	@:elixir("Haxe.Reflect.fields({0}, {names0})", "0=named")
	@:elixir("Haxe.Reflect.fields({0})")
	static function fields(o:Dynamic):Array<String>;
	@:elixir("is_function({0})")
	static function isFunction(f:Dynamic):Bool;
	@:elixir("Haxe.Reflect.compare({0}, {1})")
	static function compare<T>(a:T, b:T):Int;
	@:elixir("{0} == {1}")
	static function compareMethods(f1:Dynamic, f2:Dynamic):Bool;
	@:elixir("Haxe.Reflect.is_object({0})")
	static function isObject(v:Dynamic):Bool;
	@:elixir("Haxe.Reflect.is_enum_value({0})")
	static function isEnumValue(v:Dynamic):Bool;
	@:elixir("Haxe.Reflect.has_field({0}, {1})") @:before
	@:changeArgument(0, "Haxe.Reflect.delete_field({0}, {1})")
	static function deleteField(o:Dynamic, field:String):Bool;
	@:elixir("{0}") @:shares
	static function copy<T>(o:Null<T>):Null<T>;
	@:overload(function(f:Array<Dynamic>->Void):Dynamic {})
	static function makeVarArgs(f:Array<Dynamic>->Dynamic):Dynamic;
}
