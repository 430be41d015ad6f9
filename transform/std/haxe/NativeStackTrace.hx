package haxe;

extern class NativeStackTrace {
	static function saveStack(exception:Any):Void;
	static function callStack():Array<CallStack.StackItem>;
	private static function _callStack():Array<CallStack.StackItem>;
	static function exceptionStack():Array<CallStack.StackItem>;
	static function toHaxe(stack:Array<CallStack.StackItem>, skip:Int = 0):Array<CallStack.StackItem>;
}
