package haxe;

enum StackItem {
	CFunction;
	Module(m:String);
	FilePos(s:Null<StackItem>, file:String, line:Int, ?column:Int);
	Method(classname:Null<String>, method:String);
	LocalFunction(?v:Int);
}

@:using(haxe.CallStack)
@:runtime("Haxe.CallStack")
extern abstract CallStack(Array<StackItem>) from Array<StackItem> {
	@:elixir("length({this})") public var length(get, never):Int;
	@:elixir("length({this})") private function get_length():Int;
	@:elixir("Haxe.CallStack.call_stack()") @:effect public static function callStack():Array<StackItem>;
	@:elixir("[]") public static function exceptionStack(fullStack:Bool = false):Array<StackItem>;
	@:elixir("Haxe.CallStack.to_string({0})") static public function toString(stack:CallStack):String;
	@:elixir("{this}") public function copy():CallStack;
	@:elixir("Enum.at({this}, {0})") @:arrayAccess public function get(index:Int):StackItem;
	public function subtract(stack:CallStack):CallStack;
	private function asArray():Array<StackItem>;
	private static function equalItems(item1:Null<StackItem>, item2:Null<StackItem>):Bool;
	private static function exceptionToString(e:Exception):String;
	private static function itemToString(b:StringBuf, s:StackItem):Void;
}
